/** How much of a journey rests on research. */
export const evidenceMeter = {
  researched: {
    one: 'Of {count} card, {share} rests on research.',
    other: '{share} of {count} cards rest on research.',
  },
  assumptions: { one: '{count} is an assumption.', other: '{count} are assumptions.' },
  pastReview: 'The review was due on {date}.',
  empty: 'No card says anything about customers yet.',
  /** The table. */
  evidence: 'Evidence',
  cards: 'Cards',
  share: 'Share',
} as const;
