import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened';
import { diffPersonas } from './diffPersonas';

const journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'A loan',
  personas: [
    { id: 'anna', name: 'Anna' },
    { id: 'tuan', name: 'Tuấn' },
    { id: 'eve', name: 'Eve' },
  ],
  stages: [
    {
      id: 'apply',
      title: 'Apply',
      cards: [{ id: 'hope', lane: 'feeling', text: 'Hope', personas: ['tuan'] }],
      touchpoints: [
        { id: 'both', title: 'Both', cards: [{ id: 'shared', lane: 'pain', text: 'Slow' }] },
        {
          id: 'rated',
          title: 'Rated',
          personas: ['anna', 'tuan'],
          ratings: [
            { measure: 'emotion', value: 1 },
            { measure: 'emotion', value: -1, persona: 'tuan', n: 12 },
            { measure: 'ease', value: 30, persona: 'anna' },
            { measure: 'goal', value: 40, persona: 'anna' },
            { measure: 'goal', value: 40, persona: 'tuan' },
            { measure: 'csat', value: 40, persona: 'eve' },
          ],
          cards: [
            { id: 'hers', lane: 'pain', text: 'Forms', personas: ['anna', 'eve'] },
            { id: 'nobodys', lane: 'pain', text: 'Cost', personas: [] },
          ],
        },
        {
          id: 'his',
          title: 'His',
          personas: ['tuan'],
          ratings: [{ measure: 'emotion', value: 1 }],
        },
        { id: 'eves', title: 'Eves', personas: ['eve'] },
      ],
    },
  ],
});

function told(first: string, second: string): unknown[] {
  return diffPersonas(journey, [first, second]).map((change) => {
    const words = `${change.kind} ${change.thing} ${change.id}`;
    return change.kind === 'changed' ? [words, change.from, change.to] : words;
  });
}

describe('diffPersonas', () => {
  it('gives what one of them alone meets, and what they rate differently, in reading order', () => {
    expect(told('anna', 'tuan')).toEqual([
      'added card hope',
      ['changed rating emotion/experienced/customer', 1, -1],
      'removed rating ease/experienced/customer',
      'removed card hers',
      'added touchpoint his',
    ]);
  });

  it('is its own mirror', () => {
    expect(told('tuan', 'anna')).toEqual([
      'removed card hope',
      ['changed rating emotion/experienced/customer', -1, 1],
      'added rating ease/experienced/customer',
      'added card hers',
      'removed touchpoint his',
    ]);
  });

  it('says where each difference is seen, and from how many answers', () => {
    const [, emotion] = diffPersonas(journey, ['anna', 'tuan']);
    expect(emotion).toMatchObject({
      stage: 'apply',
      touchpoint: 'rated',
      beforePath: '/stages/0/touchpoints/1/ratings/1',
      before: { persona: 'anna', value: 1 },
      after: { persona: 'tuan', value: -1, n: 12 },
    });
  });

  it('finds nothing between a persona and itself', () => {
    expect(told('anna', 'anna')).toEqual([]);
  });
});
