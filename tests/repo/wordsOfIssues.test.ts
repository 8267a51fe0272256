import { describe, expect, it } from 'vitest';
import { refusals } from '../../packages/core/src/commands/messages';
import { openMessages } from '../../packages/core/src/open/messages';
import { catalogueIn, languages } from './catalogues';

/** What the editor's store refuses by itself. */
const ofEditor = ['not-allowed', 'read-only'];

/** Values that are English words: they would stand in the midst of another language. */
const inEnglish = ['kind', 'tool', 'advice'];

/** Codes whose `found` and `expected` say in English what a value is. */
const namesTypes = [
  'wrong-type',
  'not-a-json-value',
  'not-json',
  'not-an-object',
  'unknown-version',
];

const told: Record<string, Record<string, string>> = {
  'editor.notices': openMessages,
  'editor.refusals': { ...refusals, ...Object.fromEntries(ofEditor.map((code) => [code, ''])) },
};

function placesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

describe.each(Object.entries(told))('the words of %s', (section, messages) => {
  it.each(languages)('are there in %s for every code, and for no other', (language) => {
    const words = [...catalogueIn(language).keys()].filter((key) => key.startsWith(`${section}.`));
    expect(words.map((key) => key.slice(section.length + 1)).sort()).toEqual(
      Object.keys(messages).sort(),
    );
  });

  it.each(languages)('name in %s only what an issue tells', (language) => {
    for (const [code, message] of Object.entries(messages)) {
      const sentence = String(catalogueIn(language).get(`${section}.${code}`));
      const places = placesIn(sentence);
      const english = namesTypes.includes(code) ? [...inEnglish, 'found', 'expected'] : inEnglish;
      if (message !== '') expect(placesIn(message), code).toEqual(expect.arrayContaining(places));
      expect(
        places.filter((name) => english.includes(name)),
        code,
      ).toEqual([]);
    }
  });
});
