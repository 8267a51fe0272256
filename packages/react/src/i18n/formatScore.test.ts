import type { Measure } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { formatScore } from './formatScore';

function measure(scale: Measure['scale']): Measure {
  return { id: 'm', name: 'Measure', kind: 'custom', scale };
}

describe('formatScore', () => {
  it.each([
    [41, { min: -100, max: 100 }, 'en', '+41'],
    [41, { min: -100, max: 100 }, 'ar', '\u200e+41'],
    [0, { min: -100, max: 100 }, 'en', '0'],
    [0.04, { min: -2, max: 2 }, 'en', '0'],
    [-0.04, { min: -2, max: 2 }, 'en', '0'],
    [-1.26, { min: -2, max: 2 }, 'pl', '-1,3'],
    [82.04, { min: 0, max: 100, unit: '%' }, 'en', '82\u00a0%'],
    [2.94, { min: 1, max: 7 }, 'vi', '2,9'],
    [1200, { min: 0, max: 5000, unit: 'min' }, 'en', '1,200\u00a0min'],
  ] as const)('%d on %o in %s', (value, scale, locale, written) => {
    expect(formatScore(value, measure(scale), locale)).toBe(written);
  });
});
