export const curve = {
  'very-negative': 'Angry',
  negative: 'Annoyed',
  neutral: 'Neutral',
  positive: 'Pleased',
  'very-positive': 'Delighted',
  /** The lines, in the legend. */
  experienced: 'experienced',
  expected: 'expected',
  'experienced-organization': 'organization',
  'expected-organization': 'organization, expected',
  unasked: 'not asked yet',
  /** Of a journey that is compared: its touchpoint is missing, or nobody was asked there. */
  absent: 'no value there',
  touchpoint: 'Touchpoint',
  empty: 'No ratings yet. Rate a touchpoint, and its line begins here.',
  /** The picture in one sentence. */
  summary: '{measure}: lowest at “{low}” ({lowValue}), highest at “{high}” ({highValue}).',
  flat: '{measure}: {value} at “{title}”.',
  gaps: {
    one: '{count} touchpoint has not been asked about.',
    other: '{count} touchpoints have not been asked about.',
  },
  point: '{line}: {word}, {value}',
  pointOfMeasure: '{line}: {value}',
  /** What belongs to a value, from inside to outside. */
  between: '{value}, {low} to {high}',
  answers: '{value}, n {count}',
  /** A line, where several measures or people are drawn. */
  lineOfMeasure: '{measure}, {line}',
  lineOnScale: '{line} ({low} to {high})',
  target: 'target {value}',
  targetSentence: 'Target of {measure}: {value}.',
  lower: 'lower is better',
  more: {
    one: 'and {count} more persona: choose whom to compare',
    other: 'and {count} more personas: choose whom to compare',
  },
} as const;
