import type { Measure } from './types';

/**
 * The upper end of a scale that has none: counts, minutes, money. JSON has no infinity; a picture
 * takes the range of the values instead.
 */
export const openScaleMax = Number.MAX_SAFE_INTEGER;

/** Whether a measure's scale has no upper end: see {@link openScaleMax}. */
export function hasOpenScale({ scale }: Pick<Measure, 'scale'>): boolean {
  return scale.max >= openScaleMax;
}
