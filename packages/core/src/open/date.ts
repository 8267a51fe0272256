/** Whether a text is a day of the calendar as ISO 8601 writes it: 2026-01-31. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines take 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
