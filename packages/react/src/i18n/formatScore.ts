import { formatNumber, type Measure } from '@sojourn/core';
import { plusSign } from './format';

/**
 * A value as its scale is written: with its sign where the scale has two sides, and with its unit.
 * At most one decimal: a survey's score is not known better.
 *
 * @example
 * formatScore(41, nps, 'en') // "+41"
 */
export function formatScore(value: number, { scale }: Measure, locale: string): string {
  // Never `+0` or `-0`: what is written as nothing has no sign.
  const rounded = Math.round(value * 10) / 10 || 0;
  const number =
    (scale.min < 0 && rounded > 0 ? plusSign(locale) : '') + formatNumber(rounded, locale, 1);
  // Kept together: a unit at the start of the next line would belong to nothing.
  return number + (scale.unit === undefined ? '' : `\u00a0${scale.unit}`);
}
