export const score = {
  /** Heard by a screen reader. */
  value: '{measure}: {value}.',
  scale: 'The scale runs from {min} to {max}; higher is better.',
  scaleDown: 'The scale runs from {min} to {max}; lower is better.',
  interval: '95 percent interval: {low} to {high}.',
  answers: { one: 'From {count} answer.', other: 'From {count} answers.' },
  target: 'Target: {target}.',
  method: 'Method: {method}.',
  positive: 'This is good.',
  neutral: 'This is neither good nor bad.',
  negative: 'This is poor.',
  notMeasured: '{measure}: not asked yet.',
  notNumeric: '{measure}: “{raw}”, which is no number on its scale.',
  /** Seen. */
  range: '{low} to {high}',
  n: 'n {count}',
  gap: 'not asked yet',
  'top-2-box': 'share of the top 2 answers',
  'top-3-box': 'share of the top 3 answers',
  mean: 'mean',
  net: 'net share',
} as const;
