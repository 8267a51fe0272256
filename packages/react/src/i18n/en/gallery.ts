export const gallery = {
  title: 'Personas',
  count: { one: '{count} persona', other: '{count} personas' },
  /** Where a filter hides some. */
  shown: {
    one: '{shown} of {count} persona',
    other: '{shown} of {count} personas',
  },
  segment: 'Segment',
  all: 'All segments',
  without: 'Without a segment',
  select: 'Select {name}',
  empty: 'No personas yet. Begin with somebody whom the team has met.',
} as const;
