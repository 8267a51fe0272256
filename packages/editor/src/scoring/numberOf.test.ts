import { formatNumber } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from './numberOf';

describe('numberOf', () => {
  it.each([
    ['1.5', 'en', 1.5],
    ['1,5', 'en', 1.5],
    ['1,5', 'pl', 1.5],
    ['-1,5', 'vi', -1.5],
    ['−2', 'en', -2],
    ['+2', 'en', 2],
    ['1,234', 'en', 1234],
    ['1.234', 'pl', 1234],
    ['1.234,5', 'en', 1234.5],
    ['1,234.5', 'pl', 1234.5],
    ['1 234,5', 'pl', 1234.5],
    ['45 %', 'en', 45],
    ['٤١', 'ar', 41],
    ['؜-١٫٥', 'ar', -1.5],
    ['.5', 'en', 0.5],
  ])('reads %j in %s as %d', (text, locale, value) => {
    expect(numberOf(text, locale)).toBe(value);
  });

  it.each(['', ' ', 'n/a', '1-2', '2026-11-03', '5 min', '1e999', '--2', '=1+1', '.'])(
    'finds no number in %j',
    (text) => {
      expect(numberOf(text, 'en')).toBeUndefined();
    },
  );

  it.each(['en', 'vi', 'pl', 'ar', 'ar-EG', 'de-CH', 'hi'])('reads what %s writes', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(numberOf(formatNumber(value, locale), locale)).toBeCloseTo(value, 9);
      }),
      { seed: 4 },
    );
  });
});
