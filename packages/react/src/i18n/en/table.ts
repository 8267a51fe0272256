export const table = {
  region: 'Table of the journey “{title}”',
  channel: 'Channel',
  feeling: 'Feeling',
  /** One score in a cell: the measure, then its value. */
  score: '{measure}: {value}',
} as const;
