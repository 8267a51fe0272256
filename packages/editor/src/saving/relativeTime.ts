const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, in words: `2 minutes ago`. Empty where it is less than a minute. */
export function relativeTime(at: number, now: number, locale: string): string {
  const past = Math.max(0, now - at);
  if (past < minute) return '';
  const [size, unit] =
    past < hour
      ? ([minute, 'minute'] as const)
      : past < day
        ? ([hour, 'hour'] as const)
        : ([day, 'day'] as const);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return words.format(-Math.floor(past / size), unit);
}
