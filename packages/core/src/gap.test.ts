import { describe, expect, it } from 'vitest';
import { gapOf } from './gap';

const emotion = { scale: { min: -2, max: 2 } };
const minutes = { scale: { min: 0, max: 60, better: 'lower' as const } };

describe('gapOf', () => {
  it.each([
    [-1.2, 0.5, emotion, { gap: -1.7, side: 'worse' }],
    [1.1, 1, emotion, { gap: 0.1, side: 'better' }],
    [1, 1, emotion, { gap: 0, side: 'same' }],
    [20, 10, minutes, { gap: 10, side: 'worse' }],
    [5, 10, minutes, { gap: -5, side: 'better' }],
  ])('holds %d against %d', (value, reference, measure, expected) => {
    expect(gapOf(value, reference, measure)).toEqual(expected);
  });
});
