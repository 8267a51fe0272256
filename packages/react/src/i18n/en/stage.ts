export const stage = {
  customerGoal: 'What the customer wants',
  businessGoal: 'What the business wants',
  touchpoints: 'Touchpoints of the stage {stage}',
  count: { one: '{count} touchpoint', other: '{count} touchpoints' },
  empty: 'No touchpoints yet. Put here each contact, and each thing that the customer does alone.',
} as const;
