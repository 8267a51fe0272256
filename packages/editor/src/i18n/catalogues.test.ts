import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar';
import { en } from '../locales/en';
import { pl } from '../locales/pl';
import { vi } from '../locales/vi';
import { english } from './en';

const counts = [0, 1, 2, 5, 11, 22];

function placesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).sort();
}

describe.each([en, vi, pl, ar])('the words in $locale', (pack) => {
  const sections: Record<string, Record<string, string | Record<string, string>>> = pack.sections;

  it.each(Object.entries(english))('has every message of the section %s', (name, section) => {
    const words = sections[`editor.${name}`] ?? {};
    expect(Object.keys(words).sort()).toEqual(Object.keys(section).sort());
    for (const [key, message] of Object.entries<string | Record<string, string>>(section)) {
      const translation = words[key] ?? '';
      const all = typeof message === 'string' ? message : (message['other'] ?? '');
      const other = typeof translation === 'string' ? translation : (translation['other'] ?? '');
      expect(other.trim(), key).not.toBe('');
      expect(placesIn(other), key).toEqual(placesIn(all));
      if (typeof translation !== 'string') {
        const rules = new Intl.PluralRules(pack.locale);
        for (const count of counts) {
          expect(translation, `${key} for ${count}`).toHaveProperty(rules.select(count));
        }
      }
    }
  });
});
