import { hasOpenScale, type Measure } from '@sojourn/core';
import { checkedRows, intervalOf, type Range } from '../internal/checkedRows';
import type { TrendRow } from '../rows';

/** A row with its place on the time axis. */
export interface TrendPoint {
  /** ISO 8601. */
  on: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
  value: number | undefined;
  interval: { low: number; high: number } | undefined;
  n: number | undefined;
}

export interface TrendRows {
  /** The earliest first. */
  points: TrendPoint[];
  missing: number;
  clamped: number;
  /** Rows whose date is none. */
  undated: number;
}

/** Midnight of a day that exists; undefined for anything else. */
function timeOf(on: unknown): number | undefined {
  if (typeof on !== 'string') return undefined;
  const day = on.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  return time;
}

/** The rows in order of time, checked. */
export function trendRowsOf(given: readonly TrendRow[], range: Range): TrendRows {
  const { rows, missing, clamped } = checkedRows<TrendRow, 'value' | 'low' | 'high' | 'n'>(given, {
    needed: ['value'],
    optional: ['low', 'high', 'n'],
    range: (name) => (name === 'n' ? { min: 0 } : range),
  });
  const points = rows.flatMap((row) => {
    const time = timeOf(row.on);
    return time === undefined
      ? []
      : [{ on: row.on, time, value: row.value, interval: intervalOf(row), n: row.n }];
  });
  return {
    points: points.sort((a, b) => a.time - b.time),
    missing,
    clamped,
    undated: rows.length - points.length,
  };
}

/** What the value axis shows: the measure's scale; of one without an end, what is needed. */
export function axisOf(
  points: readonly TrendPoint[],
  measure: Measure,
): { min: number; max: number } {
  const { min, max } = measure.scale;
  if (!hasOpenScale(measure)) return { min, max };
  const values = points.flatMap(({ value, interval }) => [value ?? min, interval?.high ?? min]);
  return { min, max: Math.max(...values, measure.target ?? min, min + 1) };
}
