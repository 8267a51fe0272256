import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opportunitiesByStatus, opportunityField, opportunityMatrix } from './opportunities';
import type { Opportunity } from './types';

function opportunity(id: string, rest: Partial<Opportunity> = {}): Opportunity {
  return { id, title: id, at: [], actions: [], ...rest };
}

describe('opportunitiesByStatus', () => {
  it('puts each under its status, and those without one among the ideas', () => {
    const columns = opportunitiesByStatus([
      opportunity('a', { status: 'done' }),
      opportunity('b'),
      opportunity('c', { status: 'idea' }),
    ]);
    expect(columns.map(({ status, opportunities }) => [status, opportunities.length])).toEqual([
      ['idea', 2],
      ['planned', 0],
      ['doing', 0],
      ['done', 1],
      ['dropped', 0],
    ]);
  });
});

describe('opportunityField', () => {
  it.each([
    [6, 4, 'quick-win'],
    [6, 6, 'big-bet'],
    [6, 5, 'big-bet'],
    [5, 4, 'fill-in'],
    [5, 5, 'think-twice'],
  ])('value %d with effort %d is a %s', (value, effort, field) => {
    expect(opportunityField({ value, effort })).toBe(field);
  });

  it('follows the stated middle', () => {
    expect(opportunityField({ value: 6, effort: 4 }, 7)).toBe('fill-in');
  });
});

describe('opportunityMatrix', () => {
  it('ranks what is open by what it brings for its effort, and counts the rest', () => {
    const { rated, unrated, settled } = opportunityMatrix([
      opportunity('dear', { value: 9, effort: 9 }),
      opportunity('cheap', { value: 8, effort: 2, status: 'doing' }),
      opportunity('unknown', { value: 8 }),
      opportunity('odd', { value: Number.NaN, effort: 2 }),
      opportunity('over', { value: 9, effort: 1, status: 'done' }),
    ]);
    expect(rated.map(({ rank, opportunity: { id }, field }) => [rank, id, field])).toEqual([
      [1, 'cheap', 'quick-win'],
      [2, 'dear', 'big-bet'],
    ]);
    expect([unrated, settled]).toEqual([2, 1]);
  });

  it('shows what stands at one place together, and everything once', () => {
    const rating = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 30 }), (places) => {
        const { dots, rated } = opportunityMatrix(
          places.map(([value, effort], index) => opportunity(`o${index}`, { value, effort })),
        );
        expect(dots.flatMap((dot) => dot.rated)).toHaveLength(rated.length);
        for (const dot of dots) {
          for (const { value, effort } of dot.rated) {
            expect(Math.abs(value - dot.value)).toBeLessThanOrEqual(1);
            expect(Math.abs(effort - dot.effort)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
