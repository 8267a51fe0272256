import { formatMessage, formatNumber } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { catalogueIn, languages, type Language } from './catalogues';
import { ar } from './reviewedPlurals.ar';
import { pl } from './reviewedPlurals.pl';

const reviewed = { pl, ar };

const counts = [0, 1, 2, 5, 11, 22, 100, 101, 1.5];

const plurals = languages.flatMap((language) =>
  [...catalogueIn(language)].flatMap(([key, message]) =>
    typeof message === 'string' ? [] : [{ language, key, message }],
  ),
);

function pluralsIn(language: Language) {
  return plurals.filter((one) => one.language === language);
}

/**
 * The categories that hold one whole number only, such as Arabic's dual: their words may say it
 * without a figure.
 */
function categoriesOfOne(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 1000 }, (_, number) => rules.select(number));
  return [...new Set(numbers)].filter(
    (category) => numbers.indexOf(category) === numbers.lastIndexOf(category),
  );
}

describe.each(languages)('the plurals in %s', (language) => {
  const rules = new Intl.PluralRules(language);

  it('are as many as in English', () => {
    expect(pluralsIn(language).map(({ key }) => key)).toEqual(
      pluralsIn('en').map(({ key }) => key),
    );
    expect(pluralsIn(language).length).toBeGreaterThan(100);
  });

  it('have a form for each category of the language, and no other', () => {
    const { pluralCategories } = rules.resolvedOptions();
    for (const { key, message } of pluralsIn(language)) {
      expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it.each(counts)('say %d in figures, or in words where a form means one number', (count) => {
    const category = rules.select(count);
    const written = formatNumber(count, language);
    const inWords = categoriesOfOne(language);
    const silent = pluralsIn(language).filter(({ message }) => {
      const said = formatMessage(message, { count }, language);
      expect(said).not.toContain('{count}');
      return !inWords.includes(category) && !said.includes(written);
    });
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('say a number once: never in words and in figures', () => {
    const twice = pluralsIn(language).filter(({ message }) =>
      categoriesOfOne(language).some((category) =>
        Object.entries(message).some(
          ([name, form]) => name === category && form.includes('({count})'),
        ),
      ),
    );
    expect(twice.map(({ key }) => key)).toEqual([]);
  });
});

describe.each(['pl', 'ar'] as const)('the reviewed plurals in %s', (language) => {
  const catalogue = catalogueIn(language);

  it.each(Object.entries(reviewed[language]))('%s', (key, sentences) => {
    const message = catalogue.get(key) ?? '';
    const said = Object.keys(sentences).map((count) => {
      const values = { count: Number(count), title: 'T', names: 'N', done: 3 };
      return [count, formatMessage(message, values, language).replace(/[\u2066-\u2069]/g, '')];
    });
    expect(Object.fromEntries(said)).toEqual(sentences);
  });
});
