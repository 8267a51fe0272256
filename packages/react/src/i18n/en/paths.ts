export const paths = {
  region: 'Paths beside the straight way',
  list: 'The same paths as a list',
  empty: 'No paths yet. Say where customers turn back, skip ahead, branch off or leave.',
  loop: 'Goes back',
  again: 'Does it again',
  skip: 'Skips ahead',
  branch: 'Branches off',
  exit: 'Leaves',
  fromTo: 'from “{from}” to “{to}”',
  at: 'at “{title}”',
  customers: { one: '{count} customer', other: '{count} customers' },
  /** The picture in a few sentences. */
  count: {
    one: '{count} path leaves the straight way.',
    other: '{count} paths leave the straight way.',
  },
  mostTaken: 'Most often taken: from “{from}” to “{to}”, {share}.',
  mostRepeated: 'Most often taken: “{from}” once more, {share}.',
  mostLeft: 'Most leave at “{from}”, {share}.',
  folded: {
    one: '{count} path lies inside a folded stage.',
    other: '{count} paths lie inside folded stages.',
  },
  hidden: {
    one: '{count} path is left out: it begins or ends at a touchpoint that is not shown.',
    other: '{count} paths are left out: they begin or end at touchpoints that are not shown.',
  },
} as const;
