import {
  applyCommand,
  wellKnownMeasure,
  type Journey,
  type Measure,
  type Rating,
} from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAt, scoreCommand, type ScoreAt } from './scoreCommand';

const emotion = wellKnownMeasure('emotion') as Measure;

function journeyWith(ratings: Rating[]): Journey {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'j',
    title: '',
    stages: [
      { id: 's', title: '', cards: [], touchpoints: [{ id: 't', title: '', cards: [], ratings }] },
    ],
    lanes: [],
    personas: ['anna', 'tuan'].map((id) => ({
      ...{ id, name: id, facts: [], goals: [], motivations: [], pains: [], feelings: [] },
      ...{ behaviours: [], needs: [], channels: [], traits: [], sources: [] },
    })),
    channels: [],
    measures: [emotion],
    sources: [],
    paths: [],
    opportunities: [],
  };
}

function after(journey: Journey, at: ScoreAt, value: number | undefined): Journey {
  const command = scoreCommand(journey, at, value);
  if (!command) return journey;
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

const at: ScoreAt = { touchpoint: 't', measure: emotion };

describe('scoreCommand', () => {
  const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
  const ratings = fc.uniqueArray(
    fc.record(
      {
        measure: fc.constant('emotion'),
        value,
        persona: fc.constantFrom('anna', 'tuan'),
        n: fc.integer({ min: 0, max: 500 }),
      },
      { requiredKeys: ['measure', 'value'] },
    ),
    { selector: ({ persona }) => persona, maxLength: 3 },
  );
  const shown = fc.constantFrom(undefined, new Set(['anna']), new Set(['anna', 'tuan']));

  it('makes the shown score what was asked for, whatever it is made of', () => {
    fc.assert(
      fc.property(ratings, shown, value, (list, personas, wanted) => {
        const journey = journeyWith(list);
        const next = after(journey, { ...at, personas }, wanted);
        expect(scoreAt(next, { ...at, personas }).score?.value).toBeCloseTo(wanted, 2);
        const gone = after(journey, { ...at, personas }, undefined);
        expect(scoreAt(gone, { ...at, personas }).count).toBeLessThanOrEqual(
          Math.max(0, list.length - scoreAt(journey, { ...at, personas }).count),
        );
      }),
      { seed: 4 },
    );
  });

  it('moves the ratings of a mean together, and the others further where one has reached the end', () => {
    const journey = journeyWith([
      { measure: 'emotion', value: 1, persona: 'anna' },
      { measure: 'emotion', value: 0, persona: 'tuan' },
    ]);
    const values = (next: Journey) =>
      next.stages[0]?.touchpoints[0]?.ratings.map((rating) => rating.value);
    expect(values(after(journey, at, 1))).toEqual([1.5, 0.5]);
    expect(values(after(journey, at, 1.8))).toEqual([2, 1.6]);
    expect(values(after(journey, at, 2))).toEqual([2, 2]);
    expect(values(after(journey, at, undefined))).toEqual([]);
    expect(scoreCommand(journey, at, 0.5)).toBeUndefined();
  });

  it('rates for the only persona that is shown, else for everybody', () => {
    const people = (personas?: Set<string>) =>
      after(journeyWith([]), { ...at, personas }, 1).stages[0]?.touchpoints[0]?.ratings;
    expect(people(new Set(['tuan']))).toEqual([{ measure: 'emotion', value: 1, persona: 'tuan' }]);
    expect(people(new Set(['tuan', 'anna']))).toEqual([{ measure: 'emotion', value: 1 }]);
    expect(people()).toEqual([{ measure: 'emotion', value: 1 }]);
  });
});
