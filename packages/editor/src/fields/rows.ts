/** A row of a list: texts, and a number from 0 to 1 for a place on a scale. */
export type Row = Readonly<Record<string, string | number>>;

/** What a column of rows holds. */
export interface RowColumn {
  key: string;
  kind: 'text' | 'slider';
}

/** The columns of each kind of list. */
export const rowColumns = {
  texts: [{ key: 'text', kind: 'text' }],
  facts: [
    { key: 'label', kind: 'text' },
    { key: 'value', kind: 'text' },
  ],
  traits: [
    { key: 'label', kind: 'text' },
    { key: 'low', kind: 'text' },
    { key: 'high', kind: 'text' },
    { key: 'value', kind: 'slider' },
  ],
} as const satisfies Record<string, readonly RowColumn[]>;

/** A kind of list. */
export type RowsKind = keyof typeof rowColumns;

/** A row with nothing in it. */
export function blankRow(kind: RowsKind): Row {
  return Object.fromEntries(
    rowColumns[kind].map((column) => [column.key, column.kind === 'slider' ? 0.5 : '']),
  );
}

/** The document's list as rows: what is no text in it, or no number, is empty. */
export function rowsOfValue(kind: RowsKind, value: unknown): Row[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => {
    const from: Readonly<Record<string, unknown>> =
      typeof item === 'object' && item !== null ? { ...item } : { text: item };
    const cells = rowColumns[kind].map((column) => {
      const cell = from[column.key];
      if (column.kind === 'slider') return [column.key, typeof cell === 'number' ? cell : 0.5];
      return [column.key, typeof cell === 'string' ? cell : ''];
    });
    return Object.fromEntries(cells) as Row;
  });
}

/** Whether nobody has written anything in a row. */
export function isBlankRow(row: Row): boolean {
  return Object.values(row).every((cell) => typeof cell === 'number' || cell.trim() === '');
}

/** The rows as the document holds them, without blank ones. */
export function valueOfRows(kind: RowsKind, rows: readonly Row[]): unknown[] {
  const written = rows.filter((row) => !isBlankRow(row));
  return kind === 'texts' ? written.map((row) => row['text']) : written;
}

/** The rows with one at another place. */
export function movedRow(rows: readonly Row[], from: number, to: number): Row[] {
  const rest = rows.filter((_, index) => index !== from);
  const row = rows[from];
  return row ? [...rest.slice(0, to), row, ...rest.slice(to)] : rest;
}
