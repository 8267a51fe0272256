import { describe, expect, it } from 'vitest';
import { noteAt, placeOf } from './places';
import { opened } from './testing/opened';

const journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Trip',
  lanes: [
    { id: 'pain', kind: 'cards', topic: 'pain', hidden: true },
    { id: 'gain', kind: 'cards', topic: 'gain' },
  ],
  stages: [
    { id: 'before', title: 'Before', touchpoints: [{ id: 'advert', title: 'Advert' }] },
    {
      id: 'during',
      title: 'During',
      touchpoints: [
        {
          id: 'call',
          title: 'Call',
          cards: [
            { id: 'blank', lane: 'pain', text: ' ' },
            { id: 'wait', lane: 'pain', text: 'Forty minutes of music' },
          ],
        },
      ],
    },
  ],
});

describe('placeOf', () => {
  it.each([
    ['call', 'call', 'during'],
    ['wait', 'call', 'during'],
    ['advert', 'advert', 'before'],
  ])('finds where %s is', (id, touchpoint, stage) => {
    expect(placeOf(journey, id)).toMatchObject({
      touchpoint: { id: touchpoint },
      stage: { id: stage },
    });
  });

  it.each(['during', 'nobody', '', '__proto__'])('finds no place for %j', (id) => {
    expect(placeOf(journey, id)).toBeUndefined();
  });
});

describe('noteAt', () => {
  it('reads the first text of a topic, also in a hidden lane', () => {
    const call = placeOf(journey, 'call')!.touchpoint;
    expect(noteAt(journey, call, 'pain')).toBe('Forty minutes of music');
    expect(noteAt(journey, call, 'gain')).toBeUndefined();
  });
});
