import { describe, expect, it } from 'vitest';
import { emotionExtremes } from './emotion';
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
