import Papa from 'papaparse';

function parsed(text: string, delimiter: string): string[][] | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, dynamicTyping: false });
  // Quotes that are none of a spreadsheet's, such as those around what somebody said.
  return errors.some(({ type }) => type === 'Quotes') ? undefined : data;
}

function unquoted(text: string, delimiter: string): string[][] {
  return text.split(/\r\n|\r|\n/).map((line) => (delimiter ? line.split(delimiter) : [line]));
}

function isEven(rows: readonly (readonly string[])[]): boolean {
  const [first] = rows;
  return rows.length > 1 && first !== undefined && first.length > 1
    ? rows.every(({ length }) => length === first.length)
    : false;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell === '');
}

/** Cells as they are kept: one kind of line break, nothing around, and no character that is none. */
function tidied(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.map((row) =>
    row.map((cell) => cell.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim()),
  );
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1] ?? [])) end -= 1;
  const width = cells.slice(0, end).reduce((widest, row) => {
    const last = row.findLastIndex((cell) => cell !== '');
    return Math.max(widest, last + 1);
  }, 0);
  return cells.slice(0, end).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/**
 * The rows and cells of a copied text. A spreadsheet puts tabs between cells, a line break after each
 * row, and quotes around a cell that has either; a file of commas is read where every row has as many
 * cells. Anything else is one cell a line. Every row comes with the same number of cells; empty rows
 * and columns at the end are left out. Nothing is ever computed: a formula is its text.
 *
 * @example
 * rowsOfText('Search\t+1\nCall\t-2\n') // [['Search', '+1'], ['Call', '-2']]
 */
export function rowsOfText(text: string): string[][] {
  const given = text.replace(/^\ufeff/, '');
  if (!/[\t\r\n]/.test(given.trimEnd())) return tidied([[given]]);
  if (given.includes('\t')) return tidied(parsed(given, '\t') ?? unquoted(given, '\t'));
  for (const delimiter of [',', ';']) {
    const rows = parsed(given.trimEnd(), delimiter);
    if (rows && isEven(rows)) return tidied(rows);
  }
  return tidied(parsed(given, '\t') ?? unquoted(given, ''));
}
