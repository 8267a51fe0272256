import type { Message } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar';
import { en } from '../locales/en';
import { pl } from '../locales/pl';
import { vi } from '../locales/vi';
import type { LocalePack } from './types';

type Entry = [key: string, message: Message];

function entriesOf(pack: LocalePack): Entry[] {
  return Object.entries(pack.sections).flatMap(([name, section]) =>
    Object.entries<Message>(section).map(([key, message]): Entry => [`${name}.${key}`, message]),
  );
}

function sentencesOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placesIn(sentence: string): Set<string> {
  return new Set(Array.from(sentence.matchAll(/\{(\w+)\}/g), (place) => place[1] ?? ''));
}

const english = new Map(entriesOf(en));

describe.each([vi, pl, ar])('the catalogue in $locale', (pack) => {
  const entries = entriesOf(pack);

  it('has the same keys as the English one', () => {
    expect(entries.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it('uses every value that the English uses, and no other', () => {
    for (const [key, message] of entries) {
      const expected = placesIn(sentencesOf(english.get(key) ?? '').join(' '));
      const forms = sentencesOf(message);
      // A plural form may say the number in words: "two maps" has no place for it.
      const written = placesIn(forms.at(-1) ?? '');
      expect(written, key).toEqual(expected);
      for (const form of forms)
        expect([...expected], key).toEqual(expect.arrayContaining([...placesIn(form)]));
    }
  });

  it('has exactly the plural forms of its language', () => {
    const forms = new Intl.PluralRules(pack.locale).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of entries) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual(forms);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
