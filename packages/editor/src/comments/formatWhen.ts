const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/**
 * How long ago something was, as the locale says it: `3 hours ago`. What is no time stays as it was
 * written.
 *
 * @param at - ISO 8601 with a time
 * @param now - milliseconds since 1970
 */
export function formatAgo(at: string, now: number, locale: string): string {
  const seconds = (Date.parse(at) - now) / 1000;
  if (Number.isNaN(seconds)) return at;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'second');
}

/** The exact time, in the person's time zone. What is no time stays as it was written. */
export function formatExact(at: string, locale: string): string {
  const time = new Date(at);
  if (Number.isNaN(Number(time))) return at;
  return time.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
