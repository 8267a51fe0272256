import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAfterKey } from './columnKeys';
import { columnWindow, overscan } from './columnWindow';

const shape = { scrolled: 0, viewport: 1400, titleWidth: 152, columnWidth: 160, count: 5000 };

describe('columnWindow', () => {
  it('holds what is seen, and a few columns on either side', () => {
    expect(columnWindow(shape)).toEqual({ from: 0, to: 9 + overscan });
    expect(columnWindow({ ...shape, scrolled: 16_000 })).toEqual({
      from: 100 - overscan,
      to: 109 + overscan,
    });
  });

  it('ends with the last column', () => {
    expect(columnWindow({ ...shape, scrolled: 5000 * 160 }).to).toBe(5000);
  });

  it('always covers what is seen, and never grows with the document', () => {
    fc.assert(
      fc.property(
        fc.record({
          scrolled: fc.double({ min: -100, max: 2e6, noNaN: true }),
          viewport: fc.integer({ min: 0, max: 4000 }),
          titleWidth: fc.constant(152),
          columnWidth: fc.integer({ min: 40, max: 600 }),
          count: fc.integer({ min: 1, max: 10_000 }),
        }),
        (given) => {
          const { from, to } = columnWindow(given);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(given.count);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(
            given.viewport / given.columnWidth + 3 + 2 * overscan,
          );
          const most = Math.max(0, given.count * given.columnWidth - (given.viewport - 152));
          const scrolled = Math.min(Math.max(0, given.scrolled), most);
          expect(from * given.columnWidth).toBeLessThanOrEqual(scrolled);
          const end = Math.min(given.count * given.columnWidth, scrolled + given.viewport - 152);
          expect(to * given.columnWidth).toBeGreaterThanOrEqual(end);
        },
      ),
      { seed: 31 },
    );
  });
});

describe('columnAfterKey', () => {
  const after = (index: number, key: string, rightToLeft = false) =>
    columnAfterKey(index, key, { stops: [0, 1, 2, 3, 4], rightToLeft });

  it('goes one on, one back, to the first and to the last', () => {
    expect([
      after(2, 'ArrowRight'),
      after(2, 'ArrowLeft'),
      after(2, 'Home'),
      after(2, 'End'),
    ]).toEqual([3, 1, 0, 4]);
  });

  it('is turned round where one reads from right to left', () => {
    expect([after(2, 'ArrowRight', true), after(2, 'ArrowLeft', true)]).toEqual([1, 3]);
  });

  it('passes over folded stages, which have no touchpoint', () => {
    const folded = { stops: [1, 4], rightToLeft: false };
    const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End'];
    expect(keys.map((key) => columnAfterKey(1, key, folded))).toEqual([4, 1, 1, 4]);
  });

  it('stays at the ends, and for other keys', () => {
    expect([after(0, 'ArrowLeft'), after(4, 'ArrowRight'), after(2, 'a')]).toEqual([0, 4, 2]);
  });
});
