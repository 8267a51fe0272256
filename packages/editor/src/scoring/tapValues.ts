import { hasOpenScale, type Measure } from '@sojourn/core';
import { tidy } from './scaleSteps';

/** More values than these are not tapped but written. */
const most = 11;

/**
 * The values that can be given by one tap: the five feelings of an emotion, or the whole numbers of a
 * short scale. None for a long scale.
 *
 * @example
 * tapValues(emotion) // [-2, -1, 0, 1, 2]
 */
export function tapValues(measure: Pick<Measure, 'kind' | 'scale'>): number[] {
  const { min, max } = measure.scale;
  if (hasOpenScale(measure) || !(max > min)) return [];
  if (measure.kind === 'emotion') {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => tidy(min + share * (max - min)));
  }
  if (!Number.isInteger(min) || !Number.isInteger(max) || max - min >= most) return [];
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}
