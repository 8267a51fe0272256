import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldText';

describe('foldText', () => {
  it('leaves a text whole that would hide only a few words', () => {
    const text = 'word '.repeat(60);
    expect(foldText(text)).toEqual([text, '']);
  });

  it('ends the beginning with a whole sentence', () => {
    const [beginning, rest] = foldText('Papers are missing again. '.repeat(40));
    expect(beginning).toBe('Papers are missing again. '.repeat(10));
    expect(rest).toMatch(/^Papers/);
  });

  it('ends the beginning with a whole word in an endless sentence', () => {
    const [beginning, rest] = foldText('papers and papers and '.repeat(40));
    expect(beginning).toMatch(/ (papers|and) $/);
    expect(rest).toMatch(/^(papers|and) /);
  });

  it('cuts an endless word, but no letter', () => {
    const family = '👩‍👩‍👧';
    const [beginning, rest] = foldText(family.repeat(1250));
    expect(beginning.length).toBeGreaterThan(140);
    expect(beginning.length).toBeLessThan(600);
    expect(beginning.length % family.length).toBe(0);
    expect(rest.startsWith(family)).toBe(true);
  });

  it.each([['\u0301'], ['a'], [' '], ['\n'], ['\u200B']])('folds ten thousand of %j', (letter) => {
    const [beginning, rest] = foldText(letter.repeat(10_000));
    expect(Math.abs(beginning.length - 280)).toBeLessThan(3);
    expect(beginning.length + rest.length).toBe(10_000);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 250, maxLength: 600 }), (text) => {
        expect(foldText(text).join('')).toBe(text);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
