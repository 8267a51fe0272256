export const overview = {
  /** Names of the two lists. */
  worst: 'Where it feels worst',
  best: 'Where it feels best',
  known: {
    one: 'How it felt is known at {known} of {count} touchpoint.',
    other: 'How it felt is known at {known} of {count} touchpoints.',
  },
  /** Of a stage. */
  range: 'Lowest at “{low}” ({lowValue}), highest at “{high}” ({highValue}).',
  only: 'Known only at “{title}”.',
  level: 'The same at each of its touchpoints where it is known.',
  unasked: 'Nobody has been asked yet how this stage felt.',
  /** Why a place feels as it does. */
  'because-truth': 'Marked as a moment of truth.',
  'because-pain': 'Marked as a pain.',
  'because-excellence': 'Marked as an area of excellence.',
  unexplained: 'Nobody has noted why yet.',
  /** States without content. */
  unrated: 'No touchpoint is rated yet. Rate some, and the worst and the best stand here.',
} as const;
