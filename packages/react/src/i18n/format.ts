const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = formats.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    // Not a BCP 47 tag: a host's mistake must not blank the page.
    return 'en';
  }
}

/**
 * A share as the locale writes a percentage, without decimals.
 * @param share - 0 to 1
 */
export function formatShare(share: number, locale: string): string {
  return cached(
    `share ${locale}`,
    () => new Intl.NumberFormat(known(locale), { style: 'percent', maximumFractionDigits: 0 }),
  ).format(share);
}

/** A number with its sign, also when it is above zero: a score on a scale that has both. */
export function formatSigned(value: number, locale: string): string {
  return cached(
    `signed ${locale}`,
    () =>
      new Intl.NumberFormat(known(locale), {
        signDisplay: 'exceptZero',
        maximumFractionDigits: 1,
      }),
  ).format(value);
}

/**
 * A date as the locale writes it. What is not a full, possible date stays as it was written.
 * @param date - ISO 8601, `2026-11-03`
 */
export function formatDate(date: string, locale: string): string {
  const written = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const day = written === null ? Number.NaN : Date.parse(`${written[0]}T00:00:00Z`);
  if (Number.isNaN(day) || new Date(day).getUTCDate() !== Number(written?.[3])) return date;
  return cached(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(known(locale), { dateStyle: 'medium', timeZone: 'UTC' }),
  ).format(day);
}
