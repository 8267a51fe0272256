import { createJourney, openJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import mortgage from '@sojourn/core/samples/mortgage.json';
import { describe, expect, it } from 'vitest';
import { pictureOf } from './pictureOf';

function opened(document: unknown) {
  const result = openJourney(document);
  if (!result.ok) throw new Error('The journey was refused.');
  return result.journey;
}

describe('pictureOf', () => {
  it('fills the width with the stages, in their tints', () => {
    const { bands } = pictureOf(opened(mortgage));
    expect(bands.map(({ band }) => band)).toEqual([1, 2, 3, 4, 5]);
    expect(bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
    expect(bands[1]?.x).toBeCloseTo(bands[0]?.width ?? -1);
  });

  it('draws what was felt and expected, and marks the worst and the best place on the line', () => {
    const { solid, expected, gaps, marks } = pictureOf(opened(mortgage));
    expect(solid).toMatch(/^M/);
    expect(expected).toMatch(/^M/);
    expect(new Set(gaps.map(({ sign }) => sign))).toEqual(new Set([1, -1]));
    expect(marks.map(({ feeling }) => feeling)).toEqual(['very-negative', 'very-positive']);
    const [worst, best] = marks;
    expect(worst?.y).toBeGreaterThan(best?.y ?? 1);
  });

  it('has a square for each touchpoint, and no more than four rows of cards', () => {
    const journey = opened(mortgage);
    const { touchpoints, rows } = pictureOf(journey);
    expect(touchpoints).toHaveLength(journey.stages.flatMap((stage) => stage.touchpoints).length);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(4);
  });

  it('shows what a new map has room for', () => {
    const picture = pictureOf(createJourney('before-during-after'));
    expect(picture).toMatchObject({ solid: '', marks: [], isWaiting: true });
    expect(picture.touchpoints).toHaveLength(3);
    expect(picture.expected).toMatch(/^M/);
    expect(picture.rows.map((row) => row.length)).toEqual([3, 3, 3, 3]);
    expect(pictureOf(createJourney('service-blueprint')).expected).toBe('');
    expect(pictureOf(opened(mortgage)).isWaiting).toBe(false);
  });

  it('shows a journey without stages as nothing', () => {
    const nothing = { bands: [], touchpoints: [], solid: '', rows: [] };
    const empty = opened({ format: 'sojourn.journey', version: 1, title: '', stages: [] });
    expect(pictureOf(empty)).toMatchObject(nothing);
  });

  it('shows a long journey by its stages', () => {
    const journey = opened(generateJourney({ touchpoints: 5_000, lanes: 3 }));
    const { bands, touchpoints } = pictureOf(journey);
    expect(touchpoints).toEqual([]);
    expect(bands.length).toBe(journey.stages.length);
  });
});
