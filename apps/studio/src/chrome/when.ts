const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When something was, as one says it: lately by how long ago, else by its date. */
export function writtenWhen(at: number, now: number, language: string): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = Math.max(0, now - at);
  if (past < minute) return relative.format(0, 'minute');
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute');
  if (past < day) return relative.format(-Math.floor(past / hour), 'hour');
  if (past < 7 * day) return relative.format(-Math.floor(past / day), 'day');
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}
