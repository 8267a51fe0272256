import { hasOpenScale } from '../openScale';
import type { Measure } from '../types';

/** How far apart two values of a measure are, and which of them is the better one. */
export interface ScoreDifference {
  /** The later value less the earlier one, on the measure's own scale. */
  value: number;
  /** Left out where neither is better: no difference, or a measure that does not say. */
  sense?: 'better' | 'worse';
}

/**
 * The difference between two values of a measure. A count, a time or a sum is judged only where the
 * measure says what is better.
 *
 * @example
 * scoreDifference(-1.9, -0.8, emotion) // { value: 1.1, sense: 'better' }
 */
export function scoreDifference(before: number, after: number, measure: Measure): ScoreDifference {
  // Rounded where floating point ends, not where a reader would.
  const value = Number((after - before).toPrecision(12));
  const { better } = measure.scale;
  if (value === 0 || (better === undefined && hasOpenScale(measure))) return { value };
  const isBetter = value > 0 === (better !== 'lower');
  return { value, sense: isBetter ? 'better' : 'worse' };
}
