import { describe, expect, it } from 'vitest';
import { ar } from './ar';
import { en } from './en';
import { pl } from './pl';
import { vi } from './vi';

type Texts = Map<string, string | Record<string, string>>;

function textsOf(part: object, path = ''): Texts {
  const texts: Texts = new Map();
  for (const [key, value] of Object.entries(part)) {
    const here = `${path}/${key}`;
    if (typeof value === 'string' || 'other' in value) texts.set(here, value);
    else for (const [inner, text] of textsOf(value, here)) texts.set(inner, text);
  }
  return texts;
}

function placesOf(text: string | Record<string, string>): string[] {
  const sentences = typeof text === 'string' ? [text] : Object.values(text);
  return [...new Set(sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []))].sort();
}

const english = textsOf(en);

describe.each([en, vi, pl, ar])('the catalogue $language', (words) => {
  const texts = textsOf(words);

  it('has the same keys as English', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('puts the same values into each sentence', () => {
    for (const [key, text] of texts) {
      // A language may say small counts as a word instead of a figure.
      const own = placesOf(text).filter((place) => place !== '{count}');
      const places = placesOf(english.get(key) ?? '').filter((place) => place !== '{count}');
      const plural = typeof text !== 'string';
      if (plural) expect(places, key).toEqual(expect.arrayContaining(own));
      else expect(own, key).toEqual(places);
    }
  });

  it('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(words.language).resolvedOptions();
    for (const [key, text] of texts) {
      if (typeof text === 'string') continue;
      expect(Object.keys(text).sort(), key).toEqual([...pluralCategories].sort());
      expect(text['other'], key).toMatch(/\{count\}|\{first\}|\{names\}/);
    }
  });

  it('leaves no text empty and none in English', () => {
    const same = [...texts].filter(
      ([key, text]) => words !== en && text === english.get(key) && key.startsWith('/guidance'),
    );
    expect(same).toEqual([]);
    for (const text of texts.values()) expect(JSON.stringify(text)).not.toMatch(/""|TODO/);
  });
});
