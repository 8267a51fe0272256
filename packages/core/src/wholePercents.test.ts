import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from './wholePercents';

describe('wholePercents', () => {
  it.each([
    [
      [24, 43, 4, 0],
      [34, 60, 6, 0],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [18, 10, 0, 17],
      [40, 22, 0, 38],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('shares %j as %j', (counts, percents) => {
    expect(wholePercents(counts)).toEqual(percents);
  });

  it('adds up to 100, each less than 1 away from its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(whole > 0);
        const percents = wholePercents(counts);
        const near = percents.every(
          (percent, index) => Math.abs(percent - ((counts[index] ?? 0) / whole) * 100) < 1,
        );
        return near && percents.reduce((sum, percent) => sum + percent, 0) === 100;
      }),
      { seed: 7 },
    );
  });
});
