/** The words of a service blueprint. Its lines are named with the map's words. */
export const blueprint = {
  customerActions: 'Customer actions',
  evidence: 'Physical evidence',
  /** What belongs in a row that is empty. */
  frontstage: 'What your people and screens do in sight of customers.',
  backstage: 'What your people do out of sight.',
  support: 'The systems, departments and partners behind it.',
  /** Before the names of other cards. */
  needs: 'Needs',
  neededBy: 'Needed by',
  dependenciesOf: 'Dependencies',
  dependencies: { one: '{count} dependency', other: '{count} dependencies' },
  arrows: 'An arrow leads from a card to what it needs.',
  waiting: {
    one: '{count} card that customers see waits for a support process.',
    other: '{count} cards that customers see wait for support processes.',
  },
  waits: 'waits for support',
  card: 'Card',
} as const;
