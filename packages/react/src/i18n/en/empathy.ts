export const empathy = {
  name: 'Empathy map: {name}',
  says: 'Says',
  thinks: 'Thinks',
  does: 'Does',
  feels: 'Feels',
  pains: 'Pains',
  gains: 'Gains',
  /** What belongs into a part that is empty. */
  saysEmpty: 'Their own words, from an interview or a call.',
  thinksEmpty: 'What they keep to themselves: doubts, hopes, what matters to them.',
  doesEmpty: 'What one could watch them do.',
  feelsEmpty: 'What they feel, and what about.',
  painsEmpty: 'What hurts: obstacles, fears, wasted time.',
  gainsEmpty: 'What they want and need, and how they know that they got it.',
  empty: 'No persona yet. An empathy map is about one person.',
} as const;
