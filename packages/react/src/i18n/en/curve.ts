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
} as const;
