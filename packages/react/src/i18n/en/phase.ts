/** What every view of a stage says: its phase, and a name for one that has none. */
export const phase = {
  untitled: 'Untitled stage',
  before: 'Before',
  during: 'During',
  after: 'After',
} as const;
