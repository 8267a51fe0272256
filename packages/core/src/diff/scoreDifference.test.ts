import { describe, expect, it } from 'vitest';
import { wellKnownMeasure } from '../wellKnown/measures';
import { scoreDifference } from './scoreDifference';

function difference(id: string, before: number, after: number) {
  const measure = wellKnownMeasure(id);
  if (!measure) throw new Error(id);
  return scoreDifference(before, after, measure);
}

describe('scoreDifference', () => {
  it('is better where the scale says so', () => {
    expect(difference('emotion', -1.9, -0.8)).toEqual({ value: 1.1, sense: 'better' });
    expect(difference('nps', 41, 30)).toEqual({ value: -11, sense: 'worse' });
    expect(difference('duration', 9, 2)).toEqual({ value: -7, sense: 'better' });
  });

  it('judges neither what is the same nor what nobody can judge', () => {
    expect(difference('emotion', 1, 1)).toEqual({ value: 0 });
    const count = { id: 'c', name: 'C', kind: 'custom', scale: { min: 0, max: 2 ** 53 } } as const;
    expect(scoreDifference(5, 9, count)).toEqual({ value: 4 });
  });
});
