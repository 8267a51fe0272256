import { describe, expect, it } from 'vitest';
import { openScaleMax } from './openScale';
import { meanScore, scoreOf, sentimentOf, shareOfScale } from './ratings';
import type { Measure, Rating, Touchpoint } from './types';

const emotion: Measure = {
  id: 'emotion',
  name: 'Emotion',
  kind: 'emotion',
  scale: { min: -2, max: 2 },
};
const effort: Measure = {
  id: 'effort',
  name: 'Effort',
  kind: 'custom',
  scale: { min: 1, max: 7, better: 'lower' },
};

function rated(...ratings: Omit<Rating, 'measure'>[]): Touchpoint {
  return {
    id: 'call',
    title: 'Call',
    cards: [],
    ratings: ratings.map((rating) => ({ measure: 'emotion', ...rating })),
  };
}

describe('meanScore', () => {
  it('weighs each value by its answers and leaves gaps out', () => {
    const ratings: Rating[] = [
      { measure: 'emotion', value: -2, n: 100 },
      { measure: 'emotion', value: 1, n: 50 },
      { measure: 'emotion', raw: { value: 'not applicable' } },
    ];
    expect(meanScore(ratings)?.value).toBe(-1);
  });

  it('counts a value without answers as one, and then knows no number of answers', () => {
    expect(
      meanScore([
        { measure: 'm', value: 4 },
        { measure: 'm', value: 1, n: 2 },
      ]),
    ).toEqual({ value: 2 });
  });

  it('keeps the interval of one rating as it stands, and makes up none for several', () => {
    const one = { measure: 'm', value: 41, n: 158, low: 29, high: 52 };
    expect(meanScore([one])).toEqual({ value: 41, n: 158, low: 29, high: 52 });
    expect(meanScore([one, one])).toEqual({ value: 41, n: 316 });
  });

  it('knows nothing of nothing: no zero', () => {
    expect(meanScore([])).toBeUndefined();
    expect(meanScore([{ measure: 'm' }])).toBeUndefined();
    expect(
      meanScore([
        { measure: 'm', value: 1, n: 0 },
        { measure: 'm', value: 2, n: 0 },
      ]),
    ).toBeUndefined();
  });
});

describe('scoreOf', () => {
  const both = rated(
    { value: 1 },
    { value: 2, persona: 'anna' },
    { value: -2, persona: 'tuan' },
    { value: 0.5, aspect: 'expected' },
    { value: 1.5, viewpoint: 'organization' },
  );

  it('takes what the customers experienced, for everybody', () => {
    expect(scoreOf(both, { measure: 'emotion' })).toEqual({ value: 1 });
  });

  it('takes what was expected, and what the organization believes, by themselves', () => {
    expect(scoreOf(both, { measure: 'emotion', aspect: 'expected' })?.value).toBe(0.5);
    expect(scoreOf(both, { measure: 'emotion', viewpoint: 'organization' })?.value).toBe(1.5);
  });

  it('takes the chosen personas, or everybody where they said nothing', () => {
    expect(scoreOf(both, { measure: 'emotion', personas: new Set(['tuan']) })?.value).toBe(-2);
    expect(scoreOf(both, { measure: 'emotion', personas: new Set(['someone']) })?.value).toBe(1);
  });

  it('puts the personas together where nothing was asked of everybody', () => {
    const named = rated({ value: 2, persona: 'anna' }, { value: -1, persona: 'tuan' });
    expect(scoreOf(named, { measure: 'emotion' })?.value).toBe(0.5);
  });
});

describe('shareOfScale', () => {
  it('never leaves the scale, also where the scale has no length', () => {
    expect([-9, -2, 0, 2, 9].map((value) => shareOfScale(value, emotion))).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
    expect(shareOfScale(3, { ...emotion, scale: { min: 3, max: 3 } })).toBe(0.5);
  });
});

describe('sentimentOf', () => {
  it.each([
    [-2, 'very-negative'],
    [-1.5, 'negative'],
    [-0.5, 'neutral'],
    [0, 'neutral'],
    [0.5, 'neutral'],
    [0.6, 'positive'],
    [1.5, 'positive'],
    [2, 'very-positive'],
  ])('an emotion of %d is %s', (value, sentiment) => {
    expect(sentimentOf(value, emotion)).toBe(sentiment);
  });

  it('is turned round where lower is better', () => {
    expect(sentimentOf(1, effort)).toBe('very-positive');
    expect(sentimentOf(7, effort)).toBe('very-negative');
  });

  it('judges nothing on a scale without an end', () => {
    const volume: Measure = { ...effort, kind: 'volume', scale: { min: 0, max: openScaleMax } };
    expect(sentimentOf(7900, volume)).toBe('neutral');
  });
});
