import { layoutJourney, type Journey } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { rowsOf, spotKey } from '../store/spots';
import type { Spot } from '../store/types';
import { arabic, blueprint, emptyJourney, mortgage } from '../testing/samples';
import { firstSpot, moveSpot, type GridShape, type Intent } from './moveSpot';

function shapeOf(journey: Journey): GridShape {
  const layout = layoutJourney(journey);
  return { layout, rows: rowsOf(layout) };
}

const directions: Intent[] = ['next', 'previous', 'up', 'down', 'next-stage', 'previous-stage'];

function reached(shape: GridShape): Map<string, Spot> {
  const start = firstSpot(shape);
  const seen = new Map(start ? [[spotKey(start), start]] : []);
  for (const spot of seen.values()) {
    for (const intent of directions) {
      const next = moveSpot(spot, shape, intent);
      seen.set(spotKey(next), next);
    }
  }
  return seen;
}

describe.each([
  ['the mortgage', mortgage],
  ['a blueprint', blueprint],
  ['an Arabic journey', arabic],
])('the ways through %s', (_, journey) => {
  const shape = shapeOf(journey);
  const spots = reached(shape);

  it('lead to every stage, touchpoint, lane and card', () => {
    const { layout, rows } = shape;
    const shown = new Set(rows.map(({ key }) => key));
    const keys = new Set(spots.keys());
    const items = new Set(Array.from(spots.values(), ({ item }) => item));
    for (const { stage } of layout.stages) expect(keys).toContain(`:stages/${stage.id}/`);
    for (const { id, touchpoint } of layout.columns) {
      expect(keys).toContain(`:touchpoints/${id}/`);
      for (const card of touchpoint?.cards ?? [])
        if (shown.has(card.lane)) expect(items).toContain(card.id);
    }
    for (const { stage } of layout.stages) {
      for (const card of stage.cards) if (shown.has(card.lane)) expect(items).toContain(card.id);
    }
    for (const row of rows) if (row.kind === 'lane') expect(keys).toContain(`${row.key}//`);
  });

  it('come back the way they went along a row', () => {
    for (const spot of spots.values()) {
      const there = moveSpot(spot, shape, 'next');
      if (there === spot) continue;
      const back = moveSpot(there, shape, 'previous');
      expect([back.row, back.column], spotKey(spot)).toEqual([spot.row, spot.column]);
    }
  });

  it('stay where there is nothing further', () => {
    for (const intent of ['first', 'last'] as const) {
      const spot = moveSpot({ row: ':stages', column: '' }, shape, intent);
      expect(moveSpot(spot, shape, intent)).toBe(spot);
    }
    const first = firstSpot(shape) as Spot;
    expect(moveSpot(first, shape, 'up')).toBe(first);
    expect(moveSpot(first, shape, 'previous')).toBe(first);
  });
});

describe('the ways through small maps', () => {
  it('are none where nothing is', () => {
    const shape = shapeOf({ ...emptyJourney, lanes: [] });
    expect(firstSpot(shape)).toBeUndefined();
    const spot = { row: ':stages', column: 'gone' };
    for (const intent of directions) expect(moveSpot(spot, shape, intent)).toBe(spot);
  });
});
