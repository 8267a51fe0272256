import { layoutJourney } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { cellItems, rowsOf, spotOf, targetAt } from './spots';

const layout = layoutJourney(mortgage);

describe('spots', () => {
  it('names every thing on the map by a spot that leads back to it', () => {
    for (const { stage, touchpoint } of layout.columns) {
      const cards = [...stage.cards, ...(touchpoint?.cards ?? [])].filter(({ lane }) =>
        layout.lanes.some(({ id }) => id === lane),
      );
      for (const { id } of [stage, ...(touchpoint ? [touchpoint] : []), ...cards]) {
        const spot = spotOf(layout, id);
        expect(spot && targetAt(layout, spot), id).toMatchObject({ id });
      }
    }
    for (const { id } of layout.lanes) {
      const spot = spotOf(layout, id);
      expect(spot && targetAt(layout, spot)).toEqual({ kind: 'lane', id });
    }
    expect(spotOf(layout, 'nobody')).toBeUndefined();
  });

  it('has the two headers and every lane but that of the touchpoints as rows', () => {
    const rows = rowsOf(layout).map(({ key }) => key);
    expect(rows.slice(0, 2)).toEqual([':stages', ':touchpoints']);
    expect(rows).toHaveLength(layout.lanes.filter(({ kind }) => kind !== 'touchpoints').length + 2);
  });

  it('has a cell of scores for each measure of its lane', () => {
    const lane = layout.lanes.find(({ kind }) => kind === 'curve');
    const [column] = layout.columns;
    expect(lane && column && cellItems(layout, lane, column)).toEqual(['emotion']);
  });
});
