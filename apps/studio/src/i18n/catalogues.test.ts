import type { Message } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { languages } from './languages';
import { catalogues, withoutIsolates, wordsIn } from './useWords';

function sentencesOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placesIn(message: Message): string[] {
  const places = sentencesOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  return [...new Set(places)].sort();
}

const keys = Object.keys(en) as (keyof typeof en)[];

describe.each(languages)('the words in %s', (language) => {
  const catalogue: Record<string, Message> = catalogues[language];

  it('say everything that English says, with the same values', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      const message = catalogue[key] ?? '';
      expect(sentencesOf(message).every((text) => text.trim() !== '')).toBe(true);
      expect({ key, places: placesIn(message) }).toEqual({ key, places: placesIn(en[key]) });
    }
  });

  it('have a form for each plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message = catalogue[key];
      if (typeof message === 'string' || message === undefined) continue;
      expect({ key, forms: Object.keys(message).sort() }).toEqual({
        key,
        forms: [...pluralCategories].sort(),
      });
    }
  });

  it('are not left in English', () => {
    if (language === 'en') return;
    const same = keys.filter((key) => catalogue[key] === en[key]);
    expect(same).toEqual([]);
  });
});

it('puts values into sentences, with the plural of the language', () => {
  expect(wordsIn('en').text('notes', { count: 1 })).toBe('1 note');
  expect(wordsIn('pl').text('notes', { count: 3 })).toBe('3 uwagi');
  expect(wordsIn('pl').text('notes', { count: 5 })).toBe('5 uwag');
  expect(wordsIn('ar').text('notes', { count: 2 })).toBe('ملاحظتان');
});

it('keeps texts of the other direction to themselves', () => {
  const said = wordsIn('ar').text('removed', { title: 'Tea' });
  expect(said).toBe('أُزيلت «\u2068Tea\u2069».');
  expect(withoutIsolates(said)).toBe('أُزيلت «Tea».');
});
