import { applyCommand, scoreOf, type Journey, type Touchpoint } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { ratingCommand, ratingsShown, touchpointOf, type RatingAt } from './ratingCommand';
import { ratedMeasures } from './ratedMeasures';

const rated = mortgage.stages[0]?.touchpoints[0] as Touchpoint;

function done(journey: Journey, at: RatingAt, value: number | undefined): Journey {
  const command = ratingCommand(journey, at, value);
  if (!command) return journey;
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

describe('ratingCommand', () => {
  const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id));
  const places: fc.Arbitrary<RatingAt> = fc.record({
    touchpoint: fc.constantFrom(...touchpoints),
    measure: fc.constant('emotion'),
    aspect: fc.constantFrom('experienced', 'expected'),
    viewpoint: fc.constantFrom('customer', 'organization'),
    persona: fc.constantFrom(undefined, ...mortgage.personas.map(({ id }) => id)),
  });
  const values = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);

  it('gives the rating that is asked for its value, and can be taken back', () => {
    fc.assert(
      fc.property(places, values, (at, value) => {
        const command = ratingCommand(mortgage, at, value);
        if (!command) return;
        const result = applyCommand(mortgage, command);
        if (!result.ok) throw new Error(result.issue.message);
        const touchpoint = touchpointOf(result.journey, at.touchpoint);
        if (!touchpoint) throw new Error('It is gone.');
        const query = { measure: at.measure, aspect: at.aspect, viewpoint: at.viewpoint };
        const personas = at.persona === undefined ? undefined : new Set([at.persona]);
        expect(scoreOf(touchpoint, { ...query, personas } as never)?.value).toBe(value);
        expect(ratingCommand(result.journey, at, value)).toBeUndefined();
        const back = applyCommand(result.journey, result.inverse);
        expect(back.ok && back.journey).toEqual(mortgage);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('removes the rating that is asked for, and has nothing to do where there is none', () => {
    const { id, ratings } = rated;
    const { persona } = ratings[0] ?? {};
    const at = { touchpoint: id, measure: 'emotion', persona };
    const without = done(mortgage, at, undefined);
    expect(touchpointOf(without, id)?.ratings).toEqual(ratings.slice(1));
    expect(ratingCommand(without, at, undefined)).toBeUndefined();
  });

  it('takes away what another value no longer rests on', () => {
    const at = { touchpoint: touchpoints[0] ?? '', measure: 'ease' };
    const start = done(mortgage, at, 4);
    const index = touchpointOf(start, at.touchpoint)?.ratings.length ?? 1;
    const interval = applyCommand(start, {
      type: 'rating.update',
      in: at.touchpoint,
      index: index - 1,
      changes: { n: 12, low: 3.5, high: 4.5, raw: { value: 80, scale: '0..100' } },
    });
    if (!interval.ok) throw new Error(interval.issue.message);
    const near = touchpointOf(done(interval.journey, at, 4.2), at.touchpoint)?.ratings.at(-1);
    expect(near).toEqual({ measure: 'ease', value: 4.2, n: 12, low: 3.5, high: 4.5 });
    const far = touchpointOf(done(interval.journey, at, 1), at.touchpoint)?.ratings.at(-1);
    expect(far).toEqual({ measure: 'ease', value: 1, n: 12 });
  });

  it('declares a well-known measure that the journey lacks, in the words that are given', () => {
    const journey: Journey = {
      ...mortgage,
      measures: [],
      stages: [
        {
          id: 's',
          title: '',
          cards: [],
          touchpoints: [{ id: 't', title: '', ratings: [], cards: [] }],
        },
      ],
    };
    const [measure] = ratedMeasures(journey, { kind: 'curve' });
    const next = done(journey, { touchpoint: 't', measure: measure?.id ?? '' }, -1);
    expect(next.measures.map(({ id }) => id)).toEqual(['emotion']);
  });
});

describe('ratingsShown', () => {
  const ratings = [
    { measure: 'emotion', value: 1, persona: 'anna' },
    { measure: 'emotion', value: -1, persona: 'tuan' },
    { measure: 'emotion', value: 2, aspect: 'expected' as const },
    { measure: 'emotion', value: 0 },
  ];

  it('is everybody’s rating before the personas’, and theirs where they alone are shown', () => {
    const query = { measure: 'emotion' };
    expect(ratingsShown({ ratings }, query)).toEqual([3]);
    expect(ratingsShown({ ratings }, query, new Set(['tuan']))).toEqual([1]);
    expect(ratingsShown({ ratings }, query, new Set(['kim']))).toEqual([3]);
    expect(ratingsShown({ ratings: ratings.slice(0, 2) }, query)).toEqual([0, 1]);
    expect(ratingsShown({ ratings }, { ...query, aspect: 'expected' })).toEqual([2]);
  });
});

describe('ratedMeasures', () => {
  it('are what a lane names, else emotion or what surveys ask', () => {
    const ids = (
      lane: Parameters<typeof ratedMeasures>[1],
      journey: Pick<Journey, 'measures'> = mortgage,
    ) => ratedMeasures(journey, lane).map(({ id }) => id);
    expect(ids({ kind: 'curve' })).toEqual(['emotion']);
    expect(ids({ kind: 'curve', measures: ['ease', 'nothing'] })).toEqual(['ease']);
    expect(ids({ kind: 'scores' })).toEqual(['felt-good', 'csat', 'ces', 'nps']);
    expect(ids({ kind: 'scores' }, { measures: [] })).toEqual(['csat']);
  });
});
