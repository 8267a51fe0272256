/** From the least to the greatest that can be drawn. Either end may be left open. */
export interface Range {
  min?: number;
  max?: number;
}

/** Which fields of a row are drawn, and between what. */
export interface Fields<Name extends string> {
  /** Without these there is nothing to draw. */
  needed: readonly Name[];
  /** What may be left out: an interval, answers. */
  optional?: readonly Name[];
  range: Range | ((name: Name) => Range);
}

/** A row whose fields are finite, inside their range, or not there. */
export type Checked<Row, Name extends string> = Omit<Row, Name> & {
  [Key in Name]: number | undefined;
};

export interface CheckedRows<Row, Name extends string> {
  /** All rows, as many and in the order as they were given. */
  rows: Checked<Row, Name>[];
  /** Rows that lack a needed field. */
  missing: number;
  /** Rows with a field that was outside its range and is at its end now. */
  clamped: number;
}

/** What a table holds where there is nothing, or nothing that is a number. */
function known(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

/**
 * Rows that a chart can draw. A chart library breaks its line at NaN and rescales its axis for what
 * lies outside it; here the first is left out and the second drawn at the end, and both are counted
 * so that the figure can say so. An infinite value has no place either: it is left out.
 */
export function checkedRows<Row extends object, Name extends string & keyof Row>(
  given: readonly Row[],
  { needed, optional = [], range }: Fields<Name>,
): CheckedRows<Row, Name> {
  let missing = 0;
  let clamped = 0;
  const rows = given.map((row) => {
    const fields: Partial<Record<Name, number | undefined>> = {};
    let outside = false;
    for (const name of [...needed, ...optional]) {
      const value = known(row[name]);
      const { min = -Infinity, max = Infinity } = typeof range === 'function' ? range(name) : range;
      const inside =
        value === undefined || !Number.isFinite(value)
          ? undefined
          : Math.min(max, Math.max(min, value));
      if (inside !== undefined && inside !== value) outside = true;
      fields[name] = inside;
    }
    if (needed.some((name) => fields[name] === undefined)) missing += 1;
    if (outside) clamped += 1;
    return { ...row, ...fields } as Checked<Row, Name>;
  });
  return { rows, missing, clamped };
}

/** The interval of a row, its lower end first; undefined where it is not known on both sides. */
export function intervalOf({
  low,
  high,
}: {
  low: number | undefined;
  high: number | undefined;
}): { low: number; high: number } | undefined {
  if (low === undefined || high === undefined) return undefined;
  return low <= high ? { low, high } : { low: high, high: low };
}
