import { wellKnownMeasure, type Measure } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { tapValues } from './tapValues';

describe('tapValues', () => {
  it.each([
    ['emotion', [-2, -1, 0, 1, 2]],
    ['ease', [1, 2, 3, 4, 5]],
    ['ces', [1, 2, 3, 4, 5, 6, 7]],
    ['nps', []],
    ['duration', []],
  ])('of %s are %j', (id, values) => {
    expect(tapValues(wellKnownMeasure(id) as Measure)).toEqual(values);
  });

  it('are the five feelings on any scale of emotion, and whole numbers on others', () => {
    expect(tapValues({ kind: 'emotion', scale: { min: 1, max: 5 } })).toEqual([1, 2, 3, 4, 5]);
    expect(tapValues({ kind: 'custom', scale: { min: 0, max: 0.5 } })).toEqual([]);
  });
});
