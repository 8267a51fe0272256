import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emotionExtremes, emotionPlaces, stageEmotions } from './emotion';
import { opened } from './testing/opened';

describe('emotionExtremes', () => {
  const at = (value: number, expected: number) => ({
    title: `${value}`,
    ratings: [
      { measure: 'strain', value },
      { measure: 'strain', value: expected, aspect: 'expected' },
    ],
  });

  it('turns a scale round on which lower is better', () => {
    const extremes = emotionExtremes(
      opened({
        format: 'sojourn.journey',
        version: 1,
        title: 'Trip',
        measures: [
          {
            id: 'strain',
            name: 'Strain',
            kind: 'emotion',
            scale: { min: 1, max: 7, better: 'lower' },
          },
        ],
        stages: [{ title: 'S', touchpoints: [at(2, 3), at(6, 2), at(1, 1)] }],
      }),
    );
    expect(extremes).toMatchObject({
      low: { value: 6 },
      high: { value: 1 },
      gap: { value: 6, expected: 2, gap: -4 },
      known: 3,
    });
  });

  it('knows nothing of a journey that measures no emotion', () => {
    const journey = opened({ format: 'sojourn.journey', version: 1, title: 'Trip' });
    expect(emotionExtremes(journey)).toBeUndefined();
  });
});

function felt(...values: (number | undefined)[]) {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Trip',
    stages: [
      {
        id: 'all',
        title: 'All',
        touchpoints: values.map((value, index) => ({
          id: `t${index}`,
          title: `T${index}`,
          ratings: value === undefined ? [] : [{ measure: 'emotion', value }],
        })),
      },
    ],
  });
}

describe('emotionPlaces', () => {
  const idsOf = (...values: (number | undefined)[]) => {
    const { worst, best } = emotionPlaces(felt(...values));
    return [worst, best].map((places) => places.map(({ touchpoint }) => touchpoint.id));
  };

  it('names three of each, the farthest first', () => {
    expect(idsOf(0, 2, -1, 1, -2, 0.5, -1.5, 1.5)).toEqual([
      ['t4', 't6', 't2'],
      ['t1', 't7', 't3'],
    ]);
  });

  it('takes the earlier of equals', () => {
    expect(idsOf(1, 1, 1, 1, 1, 1, 1)).toEqual([
      ['t0', 't1', 't2'],
      ['t3', 't4', 't5'],
    ]);
  });

  it.each([
    [[], [[], []]],
    [[undefined], [[], []]],
    [[-1], [['t0'], []]],
    [[0], [[], ['t0']]],
    [
      [1, 2],
      [['t0'], ['t1']],
    ],
    [
      [1, -0.2, 2],
      [['t1'], ['t2', 't0']],
    ],
    [
      [-1, -0.2, 2],
      [['t0', 't1'], ['t2']],
    ],
    [
      [1, 2, 0, 1.5, -1],
      [
        ['t4', 't2'],
        ['t1', 't3', 't0'],
      ],
    ],
  ])('never names a place twice: %j', (values, places) => {
    expect(idsOf(...values)).toEqual(places);
  });

  it('holds for any values: disjoint, in order, none left out that is farther', () => {
    const value = fc.option(fc.integer({ min: -8, max: 8 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (eighths) => {
        const values = eighths.map((each) => (each === undefined ? undefined : each / 4));
        const { worst, best, known } = emotionPlaces(felt(...values));
        const named = [...worst, ...best];
        expect(new Set(named.map(({ touchpoint }) => touchpoint)).size).toBe(named.length);
        expect(named).toHaveLength(Math.min(6, known));
        const low = worst.map((place) => place.value);
        const high = best.map((place) => place.value);
        expect(low).toEqual([...low].sort((a, b) => a - b));
        expect(high).toEqual([...high].sort((a, b) => b - a));
        expect(Math.max(...low, -2)).toBeLessThanOrEqual(Math.min(...high, 2));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('stageEmotions', () => {
  it('gives the mean, and where it is lowest and highest', () => {
    expect(stageEmotions(felt(-2, undefined, 1))).toMatchObject([
      { score: { value: -0.5 }, known: 2, low: { value: -2 }, high: { value: 1 } },
    ]);
  });

  it('gives no score where nobody was asked', () => {
    const [stage] = stageEmotions(felt(undefined));
    expect(stage).toMatchObject({ known: 0 });
    expect(stage).not.toHaveProperty('score');
  });
});
