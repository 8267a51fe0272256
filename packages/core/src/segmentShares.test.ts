import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentShares } from './segmentShares';

describe('segmentShares', () => {
  it('leaves what nobody covers as the rest', () => {
    const { parts, sum, rest, scaled } = segmentShares([0.5, 0.25]);
    expect(parts).toEqual([
      { start: 0, width: 0.5 },
      { start: 0.5, width: 0.25 },
    ]);
    expect([sum, rest, scaled]).toEqual([0.75, 0.25, false]);
  });

  it('draws smaller, and says so, what is more than the whole', () => {
    const { parts, sum, rest, scaled } = segmentShares([1, 0.5, 0.5]);
    expect(parts.map((part) => part?.width)).toEqual([0.5, 0.25, 0.25]);
    expect([sum, rest, scaled]).toEqual([2, 0, true]);
  });

  it.each([[[0.333, 0.333, 0.333]], [[0.335, 0.335, 0.335]]])(
    'takes %j for the whole: they were rounded',
    (shares) => {
      expect(segmentShares(shares)).toMatchObject({ rest: 0, scaled: false });
    },
  );

  it('makes nothing up for a share that is not known', () => {
    const { parts, sum } = segmentShares([undefined, 0.5, NaN, -1, Infinity]);
    expect(parts.map((part) => part?.width)).toEqual([
      undefined,
      0.5,
      undefined,
      undefined,
      undefined,
    ]);
    expect(sum).toBe(0.5);
  });

  it('covers nothing without shares', () => {
    expect(segmentShares([])).toEqual({ parts: [], sum: 0, rest: 1, scaled: false });
  });

  it('fills the bar and no more, whatever the shares are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
        const { parts, rest } = segmentShares(shares);
        let end = 0;
        for (const part of parts) {
          expect(part?.start).toBeCloseTo(end, 9);
          end += part?.width ?? 0;
        }
        expect(end + rest).toBeCloseTo(1, 9);
      }),
      { seed: 20_261_121, numRuns: 200 },
    );
  });
});
