import { describe, expect, it } from 'vitest';
import { lanesInUse } from './lanesInUse';
import { opened } from './testing/opened';

const journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Trip',
  lanes: [
    { id: 'touchpoints', kind: 'touchpoints' },
    { id: 'curve', kind: 'curve' },
    { id: 'tension', kind: 'curve', measures: ['tension', 'emotion'] },
    { id: 'pain', kind: 'cards', topic: 'pain' },
    { id: 'gain', kind: 'cards', topic: 'gain' },
    { id: 'note', kind: 'cards', topic: 'note', hidden: true },
    { id: 'goal', kind: 'cards', topic: 'goal' },
    { id: 'scores', kind: 'scores' },
    { id: 'opportunities', kind: 'opportunities' },
    { id: 'paths', kind: 'paths' },
  ],
  stages: [
    {
      title: 'S',
      cards: [{ lane: 'goal', text: 'Arrive' }],
      touchpoints: [
        {
          id: 't',
          title: 'T',
          cards: [
            { lane: 'pain', text: 'Late' },
            { lane: 'note', text: 'Hidden' },
          ],
          ratings: [
            { measure: 'emotion', value: 1 },
            { measure: 'tension', value: 4 },
            { measure: 'csat', value: 80 },
            { measure: 'nps', value: 10, viewpoint: 'organization' },
          ],
        },
      ],
    },
  ],
  paths: [{ from: 't', kind: 'exit' }],
});

describe('lanesInUse', () => {
  it('leaves out what is hidden, what is empty, and what has columns of its own', () => {
    const found = lanesInUse(journey);
    expect(found.map(({ lane, measures }) => [lane.id, measures.map(({ id }) => id)])).toEqual([
      ['tension', ['tension']],
      ['pain', []],
      ['goal', []],
      ['scores', ['csat']],
      ['paths', []],
    ]);
  });

  it('finds none in a journey without stages', () => {
    expect(lanesInUse(opened({ format: 'sojourn.journey', version: 1, title: '' }))).toEqual([]);
  });
});
