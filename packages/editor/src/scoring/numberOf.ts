/** Digits of other scripts whose zero is known, as they stand in spreadsheets. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const decimals = new Map<string, string>();

/** What the locale writes before a fraction. */
function decimalOf(locale: string): string {
  let sign = decimals.get(locale);
  if (sign === undefined) {
    try {
      const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
      sign = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    } catch {
      sign = '.';
    }
    decimals.set(locale, sign);
  }
  return sign;
}

/** The text with a point before its fraction and nothing between its thousands. */
function plainFraction(text: string, locale: string): string {
  const signs = text.match(/[.,]/g) ?? [];
  if (signs.length === 0) return text;
  const last = signs.at(-1) ?? '.';
  const after = text.length - text.lastIndexOf(last) - 1;
  const mixed = signs.some((sign) => sign !== last);
  const once = signs.filter((sign) => sign === last).length === 1;
  // “1,234” is a thousand where a comma parts thousands, and more than one where it begins a fraction.
  const isFraction = mixed ? once : once && (after !== 3 || last === decimalOf(locale));
  const whole = (part: string) => part.replace(/[.,]/g, '');
  if (!isFraction) return whole(text);
  const at = text.lastIndexOf(last);
  return `${whole(text.slice(0, at))}.${text.slice(at + 1)}`;
}

/**
 * The number that a person or a spreadsheet wrote, in the digits and with the decimal sign of any
 * country: `1,5`, `−2`, `45 %`, `1 234.5`. Where it could be two numbers the locale decides;
 * `undefined` where it is none.
 *
 * @example
 * numberOf('1,5', 'pl') // 1.5
 */
export function numberOf(text: string, locale: string): number | undefined {
  const plain = plainDigits(text)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\s'’\u066c]/g, '')
    .replace(/[\u2212\u2010-\u2013\ufe63\uff0d]/g, '-')
    .replace(/\u066b/g, decimalOf(locale))
    .replace(/[%٪]$/, '');
  const written = plainFraction(plain, locale);
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written)) return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
}
