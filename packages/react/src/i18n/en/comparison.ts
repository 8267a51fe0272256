export const comparison = {
  name: 'Comparison of personas',
  differences: {
    one: '{count} difference between them, behaviour first.',
    other: '{count} differences between them, behaviour first.',
  },
  /** Above the table, behind the sign. */
  only: 'only this persona',
  /** Heard before a text that nobody else has. */
  onlyOne: 'Only {name}:',
  subject: 'Subject',
  role: 'Role',
  segment: 'Segment',
  share: 'Share of the customers',
  provenance: 'What it rests on',
  nothing: 'nothing noted',
  sameForAll: { one: 'Same for all: {count} subject', other: 'Same for all: {count} subjects' },
  noDifferences: 'As far as is noted, these personas do not differ.',
  one: 'One persona has nothing to be compared with. Add a second one.',
  empty: 'No personas to compare yet. Choose two or more.',
} as const;
