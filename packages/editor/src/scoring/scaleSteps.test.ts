import { wellKnownMeasure, type Measure } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnScale, nextStep, scaleSteps, snappedTo, startOfScale } from './scaleSteps';

function measure(id: string): Measure {
  const found = wellKnownMeasure(id);
  if (!found) throw new Error(`There is no measure ${id}.`);
  return found;
}

const emotion = measure('emotion');

describe('the steps of a scale', () => {
  it.each([
    ['emotion', 0.5, 0.1],
    ['ces', 0.5, 0.1],
    ['csat', 5, 1],
    ['nps', 10, 2],
    ['volume', 1, 0.1],
  ])('of %s are %d, and %d in fine', (id, step, fine) => {
    expect(scaleSteps(measure(id))).toEqual({ step, fine });
  });

  it('are small on a scale from 0 to 1', () => {
    expect(scaleSteps({ scale: { min: 0, max: 1 } })).toEqual({ step: 0.05, fine: 0.01 });
  });

  it('lead from a value between two steps to the nearer one in that direction', () => {
    expect(nextStep(-1.2, 1, { measure: emotion })).toBe(-1);
    expect(nextStep(-1.2, -1, { measure: emotion })).toBe(-1.5);
    expect(nextStep(-1, -1, { measure: emotion })).toBe(-1.5);
    expect(nextStep(0.2, 1, { measure: emotion, fine: true })).toBe(0.3);
  });

  it('end at the ends of the scale', () => {
    expect(nextStep(2, 1, { measure: emotion })).toBe(2);
    expect(nextStep(-2, -1, { measure: emotion })).toBe(-2);
  });

  it('begin at neutral, or at nothing where a scale has no end', () => {
    expect(startOfScale(emotion)).toBe(0);
    expect(startOfScale(measure('ease'))).toBe(3);
    expect(startOfScale(measure('duration'))).toBe(0);
  });
});

describe('snappedTo', () => {
  const scales = fc
    .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 1, max: 200 }))
    .map(([min, width]) => ({ scale: { min, max: min + width } }));

  it('gives a value on the scale, at most half a step from what was meant, and stays there', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, share) => {
        const { step } = scaleSteps(drawn);
        const meant = drawn.scale.min + share * (drawn.scale.max - drawn.scale.min);
        const found = snappedTo(meant, step, drawn);
        expect(isOnScale(found, drawn)).toBe(true);
        expect(Math.abs(found - meant)).toBeLessThanOrEqual(step / 2 + 1e-9);
        expect(snappedTo(found, step, drawn)).toBe(found);
      }),
      { seed: 4 },
    );
  });

  it('brings what lies outside to the nearest end', () => {
    expect(snappedTo(7, 0.5, emotion)).toBe(2);
    expect(snappedTo(-7, 0.5, emotion)).toBe(-2);
  });
});
