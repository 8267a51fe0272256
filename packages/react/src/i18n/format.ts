import { formatNumber } from '@sojourn/core';

/** The locale, or English for what is no language: a host's mistake must not blank the page. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * A share as the locale writes a percentage.
 * @param share - 0 to 1
 * @param digits - most digits after the decimal sign; left out: none
 */
export function formatShare(share: number, locale: string, digits?: number): string {
  return share.toLocaleString(known(locale), { style: 'percent', maximumFractionDigits: digits });
}

/**
 * A date as the locale writes it. What is not a full, possible date stays as it was written.
 * @param date - ISO 8601, `2026-11-03`
 */
export function formatDate(date: string, locale: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`);
  // A day that a month does not have would be read as one of the next month.
  if (Number.isNaN(Number(day)) || day.toISOString().slice(0, 10) !== date.slice(0, 10))
    return date;
  return day.toLocaleDateString(known(locale), { dateStyle: 'medium', timeZone: 'UTC' });
}

/** Several things in one sentence, as the locale lists them: `A, B, and C`. */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(known(locale)).format(items);
}

/**
 * The plus before a number. Where words run from right to left a minus brings the mark that keeps it
 * in front; a plus needs it too.
 */
export function plusSign(locale: string): string {
  return formatNumber(-1, locale).startsWith('\u200e') ? '\u200e+' : '+';
}
