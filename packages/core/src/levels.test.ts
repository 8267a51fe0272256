import { describe, expect, it } from 'vitest';
import { experienceLevels } from './levels';
import type { Measure, Rating, Touchpoint } from './types';

const percent = { min: 0, max: 100, unit: '%' };

function measure(id: Measure['kind'], scale: Measure['scale'] = percent): Measure {
  return { id, name: id, kind: id, method: 'top-2-box', scale };
}

function at(...ratings: Rating[]): Touchpoint {
  return { id: 'call', title: 'Call', ratings, cards: [] };
}

const alike = [measure('goal'), measure('ease'), measure('emotion')];

describe('experienceLevels', () => {
  it('keeps three scores apart and names the lowest', () => {
    const found = experienceLevels(
      at(
        { measure: 'goal', value: 34, n: 96 },
        { measure: 'ease', value: 22, n: 96 },
        { measure: 'emotion', value: 12, n: 96 },
      ),
      alike,
    );
    expect(found.levels.map(({ level, score }) => [level, score])).toEqual([
      ['goal', { value: 34, n: 96 }],
      ['ease', { value: 22, n: 96 }],
      ['emotion', { value: 12, n: 96 }],
    ]);
    expect(found).toMatchObject({ lagging: 'emotion', alike: true });
  });

  it('ranks unlike scales by the place on their own, and says that they are unlike', () => {
    const found = experienceLevels(
      at({ measure: 'goal', value: 1.5 }, { measure: 'emotion', value: 1 }),
      [],
    );
    expect(found.levels.map(({ share }) => share)).toEqual([0.125, undefined, 0.75]);
    expect(found).toMatchObject({ lagging: 'goal', alike: false });
  });

  it('turns a scale round on which lower is better', () => {
    const strain = measure('ease', { min: 0, max: 10, better: 'lower' });
    const found = experienceLevels(
      at({ measure: 'ease', value: 9 }, { measure: 'goal', value: 40 }),
      [measure('goal'), strain],
    );
    expect(found.lagging).toBe('ease');
  });

  it('takes another measure for a level where it is told to', () => {
    const felt = { ...measure('custom'), id: 'felt-good' };
    const found = experienceLevels(
      at({ measure: 'felt-good', value: 12 }, { measure: 'ease', value: 22 }),
      [...alike, felt],
      { emotion: 'felt-good' },
    );
    expect(found.levels.at(-1)).toMatchObject({ level: 'emotion', measure: felt, share: 0.12 });
    expect(found.lagging).toBe('emotion');
  });

  it.each([
    ['nothing is known', []],
    ['one level is known', [{ measure: 'goal', value: 3 }]],
    [
      'two lie equally low',
      [
        { measure: 'goal', value: 10 },
        { measure: 'ease', value: 10 },
        { measure: 'emotion', value: 80 },
      ],
    ],
    [
      'only the organization was asked',
      [
        { measure: 'goal', value: 10, viewpoint: 'organization' as const },
        { measure: 'ease', value: 90, viewpoint: 'organization' as const },
      ],
    ],
  ])('names no lagging level where %s', (_, ratings) => {
    expect(experienceLevels(at(...ratings), alike).lagging).toBeUndefined();
  });
});
