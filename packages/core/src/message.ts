/**
 * A sentence with `{name}` places, or one such sentence for each plural category of the value
 * `count`. Plain data, so that a catalogue can be sent, compared and translated.
 */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** What goes into the `{name}` places of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

interface Formats {
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}

const made = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  let formats = made.get(locale);
  if (!formats) {
    try {
      const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      formats = { numbers, plurals: new Intl.PluralRules(locale) };
    } catch {
      // Not a BCP 47 tag: a document's or a host's mistake must not blank the page.
      formats = formatsOf('en');
    }
    made.set(locale, formats);
  }
  return formats;
}

/**
 * A number as the locale writes it.
 * @param digits - most digits after the decimal sign
 */
export function formatNumber(value: number, locale: string, digits = 2): string {
  const factor = 10 ** digits;
  return formatsOf(locale).numbers.format(
    digits >= 2 ? value : Math.round(value * factor) / factor,
  );
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps the direction of a value from reordering the sentence around it. */
function isolated(value: string, sentence: string): string {
  return rightToLeft.test(value) === rightToLeft.test(sentence) ? value : `\u2068${value}\u2069`;
}

/**
 * The sentence with its values in place, numbers written as the locale writes them. A value whose
 * direction differs from the sentence's is isolated. A place without a value stays as it is.
 *
 * @example
 * formatMessage({ one: '{count} stage', other: '{count} stages' }, { count: 2 }, 'en') // "2 stages"
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  let sentence: string;
  if (typeof message === 'string') {
    sentence = message;
  } else {
    const count = Number(values['count'] ?? 0);
    sentence = message[formatsOf(locale).plurals.select(count)] ?? message.other;
  }
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, locale) : isolated(value, sentence);
  });
}
