import { layoutJourney, type Journey } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { countHidden, hiddenLanes } from './hiddenThings';
import { withEverything, withFoldedStages, withLane, withPersona } from './viewChanges';

const journey: Journey = {
  ...mortgage,
  lanes: mortgage.lanes.map((lane, index) => ({ ...lane, hidden: index === 0 })),
};
const [first, second] = journey.lanes.map(({ id }) => id) as [string, string];
const [anna, tuan] = journey.personas.map(({ id }) => id) as [string, string];

describe('changes of the view', () => {
  it('hide and show lanes, beginning with what the document hides', () => {
    expect(hiddenLanes(journey, {})).toEqual([first]);
    const more = withLane({ journey, view: {} }, second, false);
    expect(more.hiddenLanes).toEqual([first, second]);
    const shown = withLane({ journey, view: more }, first, true);
    expect(layoutJourney(journey, shown).lanes.map(({ id }) => id)).toContain(first);
    expect(countHidden(journey, shown)).toBe(1);
  });

  it('show some personas, all as no choice, and never nobody', () => {
    const view = withPersona({ journey, view: { zoom: 'stages' } }, anna, false);
    expect(view).toEqual({ zoom: 'stages', personas: [tuan] });
    expect(countHidden(journey, view)).toBe(2);
    expect(withPersona({ journey, view }, tuan, false)).toBe(view);
    expect(withPersona({ journey, view }, anna, true)).toEqual({ zoom: 'stages' });
  });

  it('fold all stages, and unfold them', () => {
    const view = withFoldedStages({ journey, view: {} }, true);
    expect(layoutJourney(journey, view).columns).toHaveLength(journey.stages.length);
    expect(withFoldedStages({ journey, view }, false)).toEqual({});
  });

  it('show everything', () => {
    const view = withEverything({ zoom: 'stages', personas: [anna], curves: 'personas' });
    expect(view).toEqual({ hiddenLanes: [], curves: 'personas' });
    expect(countHidden(journey, view)).toBe(0);
  });
});
