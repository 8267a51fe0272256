import { formatNumber, type Measure } from '@sojourn/core';
import { formatSigned } from './format';

/**
 * A value as its scale is written: with its sign where the scale has two sides, and with its unit.
 * At most one decimal: a survey's score is not known better.
 *
 * @example
 * formatScore(41, nps, 'en') // "+41"
 */
export function formatScore(value: number, { scale }: Measure, locale: string): string {
  const number =
    scale.min < 0 && scale.max > 0 ? formatSigned(value, locale) : formatNumber(value, locale, 1);
  // Kept together: a unit at the start of the next line would belong to nothing.
  return scale.unit === undefined ? number : `${number}\u00a0${scale.unit}`;
}
