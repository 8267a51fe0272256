import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosshairAt, quadrantOf } from './quadrants';

const five = { scale: { min: 1, max: 5 } };

describe('crosshairAt', () => {
  it('is the middle of the scale, the mean or the median', () => {
    const values = [1, 2, 5, 2];
    expect(crosshairAt('scale-midpoint', values, five)).toBe(3);
    expect(crosshairAt('mean', values, five)).toBe(2.5);
    expect(crosshairAt('median', values, five)).toBe(2);
    expect(crosshairAt('median', [5, 1, 4], five)).toBe(4);
  });

  it('is the middle of the scale where there is nothing to go by', () => {
    expect(crosshairAt('mean', [], five)).toBe(3);
  });

  it('has as many values above the median as below', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (given) => {
        const at = crosshairAt('median', given, five);
        const half = given.length / 2;
        expect(given.filter((value) => value < at).length).toBeLessThanOrEqual(half);
        expect(given.filter((value) => value > at).length).toBeLessThanOrEqual(half);
      }),
      { seed: 7 },
    );
  });
});

describe('quadrantOf', () => {
  const lines = { importance: 3, performance: 3 };

  it.each([
    [5, 1, 'concentrate-here'],
    [5, 5, 'keep-up'],
    [1, 1, 'low-priority'],
    [1, 5, 'possible-overkill'],
    [3, 3, 'keep-up'],
  ])('importance %d, performance %d: %s', (importance, performance, quadrant) => {
    expect(quadrantOf({ importance, performance }, lines)).toBe(quadrant);
  });

  it('turns the performance round where lower is better', () => {
    expect(quadrantOf({ importance: 5, performance: 1 }, lines, true)).toBe('keep-up');
  });
});
