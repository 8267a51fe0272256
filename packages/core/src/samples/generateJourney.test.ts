import { describe, expect, it } from 'vitest';
import { openJourney } from '../openJourney';
import { serializeJourney } from '../serializeJourney';
import { generateJourney } from './generateJourney';
import { brokenReferences, idsOf } from '../testing/references';

const sizes = [0, 1, 50, 200, 5000];

describe('generateJourney', () => {
  it.each(sizes)('makes a sound document of %i touchpoints', (touchpoints) => {
    const journey = generateJourney({ touchpoints });
    expect(journey.stages.flatMap((stage) => stage.touchpoints)).toHaveLength(touchpoints);
    expect(openJourney(journey)).toEqual({ ok: true, journey, notices: [] });
    expect(brokenReferences(journey)).toEqual([]);
    expect(new Set(idsOf(journey)).size).toBe(idsOf(journey).length);
  });

  it('keeps the largest one within the limits as it is written', () => {
    const journey = generateJourney();
    expect(journey.lanes).toHaveLength(12);
    expect(journey.stages).toHaveLength(200);
    const { length } = serializeJourney(journey);
    expect(length).toBeGreaterThan(3_000_000);
    expect(length).toBeLessThan(4_900_000);
  });

  it('gives the same journey for the same options, another for another seed', () => {
    expect(generateJourney({ touchpoints: 60 })).toEqual(generateJourney({ touchpoints: 60 }));
    expect(generateJourney({ touchpoints: 60, seed: 2 })).not.toEqual(
      generateJourney({ touchpoints: 60 }),
    );
  });

  it('puts a card in every cards lane, and no card outside them', () => {
    const journey = generateJourney({ touchpoints: 300, lanes: 14 });
    const used = new Set(
      journey.stages.flatMap((s) => s.touchpoints.flatMap((t) => t.cards.map((card) => card.lane))),
    );
    const lanes = journey.lanes.filter((lane) => lane.kind === 'cards').map((lane) => lane.id);
    expect([...used].sort()).toEqual(lanes.sort());
  });
});
