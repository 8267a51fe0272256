import { curveMonotoneX, line } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAreas, monotonePath, monotonePieces, type Piece, type Point } from './monotone';

const points = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 })
  .map((ys) => ys.map((y, x): Point => ({ x, y: y / 100 })));

function numbersOf(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
}

function ordinate([a, b, c, d]: Piece, t: number): number {
  const s = 1 - t;
  return a.y * s ** 3 + 3 * b.y * s * s * t + 3 * c.y * s * t * t + d.y * t ** 3;
}

describe('monotonePath', () => {
  it("is d3's curveMonotoneX", () => {
    const d3 = line<Point>()
      .x((point) => point.x)
      .y((point) => point.y)
      .digits(4)
      .curve(curveMonotoneX);
    fc.assert(
      fc.property(points, (given) => {
        const ours = numbersOf(monotonePath(given));
        // d3 draws two points as a straight line: the same curve in other words.
        if (given.length === 2) return;
        const theirs = numbersOf(d3(given) ?? '');
        expect(ours).toHaveLength(theirs.length);
        ours.forEach((value, index) => expect(value).toBeCloseTo(theirs[index] as number, 3));
      }),
      { seed: 11 },
    );
  });

  it('never leaves the range of the two values that it joins', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (given, t) => {
        for (const piece of monotonePieces(given)) {
          const low = Math.min(piece[0].y, piece[3].y);
          const high = Math.max(piece[0].y, piece[3].y);
          expect(ordinate(piece, t)).toBeGreaterThanOrEqual(low - 1e-9);
          expect(ordinate(piece, t)).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      { seed: 12 },
    );
  });

  it('gives the same pieces for a part of the curve, two points away from its ends', () => {
    fc.assert(
      fc.property(points, fc.nat(20), (given, from) => {
        const to = from + 8;
        const whole = monotonePieces(given).slice(from + 2, to - 3);
        const partOnly = monotonePieces(given.slice(from, to)).slice(2, -2);
        partOnly.forEach((piece, index) => expect(piece).toEqual(whole[index]));
      }),
      { seed: 13 },
    );
  });

  it('draws no line for one point alone', () => {
    expect(monotonePath([{ x: 0, y: 1 }])).toBe('');
    expect(monotonePath([])).toBe('');
  });
});

describe('gapAreas', () => {
  const flat = (ys: number[]) => ys.map((y, x): Point => ({ x, y }));

  it('is one area where the curve stays above its base', () => {
    expect(gapAreas(flat([0.6, 0.8, 0.7]), flat([0.5, 0.5, 0.5])).map((area) => area.sign)).toEqual(
      [1],
    );
  });

  it('is cut where the curves cross', () => {
    const areas = gapAreas(flat([1, 1, 0, 0]), flat([0.5, 0.5, 0.5, 0.5]));
    expect(areas.map((area) => area.sign)).toEqual([1, -1]);
    expect(numbersOf((areas[1] as { path: string }).path)[0]).toBeCloseTo(1.5, 3);
  });

  it('does not join what equal curves part', () => {
    const areas = gapAreas(flat([1, 0, 0, 0, 0, 1]), flat([0, 0, 0, 0, 0, 0]));
    expect(areas.map((area) => area.sign)).toEqual([1, 1]);
  });

  it('fills nothing between two equal curves', () => {
    expect(gapAreas(flat([0.2, 0.9]), flat([0.2, 0.9]))).toEqual([]);
  });

  it('fills each stretch by the sign of the gap in its middle', () => {
    fc.assert(
      fc.property(points, points, (curve, base) => {
        const length = Math.min(curve.length, base.length);
        const areas = gapAreas(curve.slice(0, length), base.slice(0, length));
        areas.forEach((area, index) => {
          expect(area.path).toMatch(/^M[^a-z]*Z$/);
          const next = areas[index + 1];
          const touches = next && numbersOf(next.path)[0] === numbersOf(area.path)[0];
          if (touches) expect(next.sign).not.toBe(area.sign);
        });
      }),
      { seed: 14 },
    );
  });
});
