import type { Measure } from './types';

/** Where the lines stand that part high from low: they decide the result, so they are always named. */
export type CrosshairKind = 'scale-midpoint' | 'mean' | 'median';

/** The four fields of importance and performance (Martilla & James 1977). */
export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill';

/** In the order in which they are acted upon. */
export const quadrants = [
  'concentrate-here',
  'keep-up',
  'low-priority',
  'possible-overkill',
] as const satisfies readonly Quadrant[];

/**
 * The value that parts high from low on one axis.
 * @param values - finite; where there are none, the middle of the scale
 */
export function crosshairAt(
  kind: CrosshairKind,
  values: readonly number[],
  { scale }: Pick<Measure, 'scale'>,
): number {
  const middle = (scale.min + scale.max) / 2;
  if (values.length === 0) return middle;
  switch (kind) {
    case 'scale-midpoint':
      return middle;
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'median': {
      const sorted = [...values].sort((a, b) => a - b);
      const half = sorted.length / 2;
      const upper = sorted[Math.floor(half)] ?? middle;
      return Number.isInteger(half) ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper;
    }
    default:
      return kind satisfies never;
  }
}

/** A place in the field: how much something matters, and how well it goes, each on its own scale. */
export interface QuadrantPoint {
  importance: number;
  performance: number;
}

/**
 * The field in which a touchpoint lies. On a line counts as above it.
 * @param lower - whether the performance is better the lower it is, as a time to wait is
 *
 * @example
 * quadrantOf({ importance: 4.6, performance: 2 }, { importance: 3, performance: 3 }) // 'concentrate-here'
 */
export function quadrantOf(point: QuadrantPoint, lines: QuadrantPoint, lower = false): Quadrant {
  const important = point.importance >= lines.importance;
  const performing = lower
    ? point.performance <= lines.performance
    : point.performance >= lines.performance;
  if (important) return performing ? 'keep-up' : 'concentrate-here';
  return performing ? 'possible-overkill' : 'low-priority';
}
