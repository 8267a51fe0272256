/** A goal that a ratio meets up to this. */
export const atMost = (most) => ({ text: `at most ${most}`, met: (ratio) => ratio <= most });

/** A goal that a ratio meets from this on. */
export const atLeast = (least) => ({ text: `at least ${least}`, met: (ratio) => ratio >= least });

const short = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(2));

function cellsOf({ work, sojourn, against, ratio, low, high, clock, goal }) {
  return [
    work,
    sojourn,
    against,
    short(ratio),
    low === undefined ? 'exact' : `${short(low)} to ${short(high)}`,
    clock === undefined ? '' : short(clock),
    goal.text,
    goal.met(ratio) ? 'yes' : 'NO',
  ];
}

const titles = [
  'work',
  'Sojourn',
  'against',
  'ratio',
  'middle half',
  'by the clock',
  'goal',
  'met',
];

/** Prints the rows as a Markdown table. */
export function printTable(rows) {
  const cells = [titles, ...rows.map(cellsOf)];
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log([lines[0], rule, ...lines.slice(1)].join('\n'));
}
