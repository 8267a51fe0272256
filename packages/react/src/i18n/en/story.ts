export const story = {
  begins: 'How it begins',
  ends: 'How it ends',
  stage: 'Stage {number} of {count}',
  /** How what was experienced compares with what was expected. */
  worse: '{gap} below what was expected: {expected}.',
  better: '{gap} above what was expected: {expected}.',
  same: 'As expected: {expected}.',
} as const;
