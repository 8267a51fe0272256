export const opportunities = {
  untitled: 'Untitled opportunity',
  empty: 'No opportunities yet. Write down what to repair or build, and where.',
  /** A column without any. */
  'no-idea': 'No ideas.',
  'no-planned': 'Nothing planned.',
  'no-doing': 'Nothing under way.',
  'no-done': 'Nothing done yet.',
  'no-dropped': 'Nothing dropped.',
  count: { one: '{count} opportunity', other: '{count} opportunities' },
  /** One of them. */
  target: 'Target: {measure} {value}',
  places: 'Where it helps',
  actionDone: 'done',
  /** The picture and its table. */
  picture: 'Value against effort',
  number: 'No.',
  opportunity: 'Opportunity',
  value: 'Value',
  effort: 'Effort',
  'quick-win': 'Quick wins',
  'big-bet': 'Big bets',
  'fill-in': 'Fill-ins',
  'think-twice': 'Think twice',
  quickWins: { one: '{count} quick win: {titles}.', other: '{count} quick wins: {titles}.' },
  quickWinsFirst: {
    one: '{count} quick win, first of all {titles}.',
    other: '{count} quick wins, first of all {titles}.',
  },
  named: '“{title}”',
  noQuickWins: 'No quick wins.',
  middle: 'A value above {middle} of 10 counts as high, an effort below {middle} as low.',
  unrated: {
    one: '{count} opportunity lacks value or effort and is not in the picture.',
    other: '{count} opportunities lack value or effort and are not in the picture.',
  },
  settled: {
    one: '{count} opportunity is done or dropped and is not in the picture.',
    other: '{count} opportunities are done or dropped and are not in the picture.',
  },
} as const;
