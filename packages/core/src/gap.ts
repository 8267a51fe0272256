import type { Measure } from './types';

/** The difference of two values of one measure. */
export interface Gap {
  /** `value - reference`, on the measure's scale. */
  gap: number;
  /** How the first compares with the second; for a measure whose lower values are better, turned round. */
  side: 'better' | 'worse' | 'same';
}

/**
 * How far a value lies from what it is held against: what was experienced from what was expected
 * (Parasuraman et al. 1988), or what the organization believes from what customers say.
 *
 * @example
 * gapOf(-1.2, 0.5, emotion) // { gap: -1.7, side: 'worse' }
 */
export function gapOf(value: number, reference: number, { scale }: Pick<Measure, 'scale'>): Gap {
  // Without the noise of binary fractions: 1.1 - 1 is 0.1.
  const gap = Number((value - reference).toFixed(10));
  const gain = scale.better === 'lower' ? -gap : gap;
  return { gap, side: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same' };
}
