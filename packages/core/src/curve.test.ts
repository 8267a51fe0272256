import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveLines, type CurvePoint } from './curve';
import { curveArea, curveBand, curveGaps, curvePaths, curvePlace } from './curvePaths';
import { layoutJourney } from './layout';
import { openScaleMax } from './openScale';
import type { Journey, Lane, Measure, Rating } from './types';

const emotion: Measure = {
  id: 'emotion',
  name: 'Emotion',
  kind: 'emotion',
  scale: { min: -2, max: 2 },
};
const lane: Lane = { id: 'curve', kind: 'curve' };

function journeyOf(columns: Omit<Rating, 'measure'>[][]): Journey {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'j',
    title: 'J',
    stages: [
      {
        id: 's',
        title: 'S',
        cards: [],
        touchpoints: columns.map((ratings, index) => ({
          id: `t${index}`,
          title: `T${index}`,
          cards: [],
          ratings: ratings.map((rating) => ({ measure: 'emotion', ...rating })),
        })),
      },
    ],
    lanes: [lane],
    personas: ['anna', 'tuan'].map((id) => ({
      id,
      name: id,
      facts: [],
      goals: [],
      motivations: [],
      pains: [],
      feelings: [],
      behaviours: [],
      needs: [],
      channels: [],
      traits: [],
      sources: [],
    })),
    channels: [],
    measures: [emotion],
    sources: [],
    paths: [],
    opportunities: [],
  };
}

function pointsOf(...values: (number | undefined)[]): CurvePoint[] {
  return values.map((value, column) => ({
    column,
    id: `t${column}`,
    title: `T${column}`,
    ...(value !== undefined && { value }),
  }));
}

function frameOf(columns: number, start = 0) {
  return { measure: emotion, columns, start };
}

describe('curveLines', () => {
  it('gives a line for each way of seeing that has a value, experienced first', () => {
    const journey = journeyOf([
      [{ value: 1 }, { value: 0, aspect: 'expected' }],
      [{ value: 2, viewpoint: 'organization' }],
    ]);
    const lines = curveLines(layoutJourney(journey), lane);
    expect(lines.map(({ series }) => series.key)).toEqual([
      'emotion/experienced/customer',
      'emotion/expected/customer',
      'emotion/experienced/organization',
    ]);
    expect(lines[0]?.points.map(({ value }) => value)).toEqual([1, undefined]);
  });

  it('gives a line a persona when asked', () => {
    const journey = journeyOf([
      [
        { value: 2, persona: 'anna' },
        { value: -1, persona: 'tuan' },
      ],
    ]);
    const lines = curveLines(layoutJourney(journey), lane, { byPersona: true });
    expect(lines.map(({ series, points }) => [series.persona, points[0]?.value])).toEqual([
      ['anna', 2],
      ['tuan', -1],
    ]);
  });

  it('gives no line to a persona whom nobody asked, and splits nothing for one alone', () => {
    const asked = journeyOf([[{ value: 2, persona: 'anna' }, { value: 1 }]]);
    const lines = curveLines(layoutJourney(asked), lane, { byPersona: true });
    expect(lines.map(({ series }) => series.persona)).toEqual([undefined]);
    const both = journeyOf([
      [
        { value: 2, persona: 'anna' },
        { value: 0, persona: 'tuan' },
      ],
    ]);
    const filtered = curveLines(layoutJourney(both, { personas: ['anna'] }), lane, {
      byPersona: true,
    });
    expect(filtered.map(({ series, points }) => [series.persona, points[0]?.value])).toEqual([
      [undefined, 2],
    ]);
  });

  it('reads another journey at this one’s touchpoints, wherever they stand there', () => {
    const now = journeyOf([[{ value: -1 }], [{ value: 0 }], [{ value: 1 }]]);
    const [stage] = now.stages;
    const later: Journey = {
      ...now,
      title: 'Later',
      stages: (stage?.touchpoints ?? [])
        .filter(({ id }) => id !== 't1')
        .map((touchpoint, index) => ({
          id: `later${index}`,
          title: 'Later',
          cards: [],
          touchpoints: [{ ...touchpoint, ratings: [{ measure: 'emotion', value: 2 - index }] }],
        }))
        .reverse(),
    };
    const lines = curveLines(layoutJourney(now), lane, { comparedWith: later });
    expect(
      lines.map(({ series, points }) => [series.name, points.map(({ value }) => value)]),
    ).toEqual([
      [undefined, [-1, 0, 1]],
      ['Later', [2, undefined, 1]],
    ]);
  });

  it('averages a folded stage', () => {
    const journey = journeyOf([[{ value: 2 }], [{ value: -1 }], []]);
    const [line] = curveLines(layoutJourney(journey, { zoom: 'stages' }), lane);
    expect(line?.points.map(({ value }) => value)).toEqual([0.5]);
  });

  it('ends a scale without an end at the highest value', () => {
    const journey = journeyOf([[{ value: 40 }], [{ value: 80 }]]);
    const open: Journey = {
      ...journey,
      measures: [{ ...emotion, scale: { min: 0, max: openScaleMax } }],
    };
    const [line] = curveLines(layoutJourney(open), lane);
    const frame = { measure: line?.series.measure ?? emotion, columns: 2 };
    expect(line?.points.map((point) => curvePlace(point, frame).y)).toEqual([0.5, 0]);
  });

  it('has no line where nothing is known', () => {
    expect(curveLines(layoutJourney(journeyOf([[], []])), lane)).toEqual([]);
  });
});

describe('curvePlace', () => {
  it('is the centre of the column, also in a part of the map', () => {
    const [, point] = pointsOf(0, 2) as [CurvePoint, CurvePoint];
    expect(curvePlace(point, frameOf(2))).toEqual({ x: 0.75, y: 0 });
    expect(curvePlace(point, frameOf(4, 1))).toEqual({ x: 0.125, y: 0 });
  });

  it('keeps every value on the picture', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const place = curvePlace(pointsOf(value)[0] as CurvePoint, frameOf(1));
        if (Number.isNaN(value)) return;
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeLessThanOrEqual(1);
      }),
      { seed: 21 },
    );
  });
});

describe('curvePaths', () => {
  it('is one line through known values', () => {
    const { solid, bridges, gaps } = curvePaths(pointsOf(0, 1, -1), frameOf(3));
    expect(solid.match(/M/g)).toHaveLength(1);
    expect([bridges, gaps]).toEqual(['', []]);
  });

  it('is split at a gap, bridged, and marked there', () => {
    const { solid, bridges, gaps } = curvePaths(pointsOf(1, 1, undefined, -1, -1), frameOf(5));
    expect(solid.match(/M/g)).toHaveLength(2);
    expect(bridges.match(/M/g)).toHaveLength(1);
    expect(gaps).toEqual([{ id: 't2', column: 2, x: 0.5, y: 0.5 }]);
  });

  it('reaches the first gap at each end, and no farther', () => {
    const { gaps } = curvePaths(
      pointsOf(undefined, undefined, 1, undefined, undefined),
      frameOf(5),
    );
    expect(gaps.map(({ column }) => column)).toEqual([1, 3]);
  });

  it('draws nothing where nothing is known', () => {
    expect(curvePaths(pointsOf(undefined, undefined), frameOf(2))).toEqual({
      solid: '',
      bridges: '',
      gaps: [],
    });
  });
});

describe('curveGaps', () => {
  it('says above where the experience was better than expected', () => {
    const areas = curveGaps(pointsOf(1, 1, -2, -2), pointsOf(0, 0, 0, 0), frameOf(4));
    expect(areas.map(({ sign }) => sign)).toEqual([1, -1]);
  });

  it('says above where less is better and was less', () => {
    const tension = { ...emotion, scale: { ...emotion.scale, better: 'lower' as const } };
    const frame = { ...frameOf(2), measure: tension };
    const signs = (value: number) =>
      curveGaps(pointsOf(value, value), pointsOf(0, 0), frame).map(({ sign }) => sign);
    expect([signs(-1), signs(1)]).toEqual([[1], [-1]]);
  });

  it('fills nothing across a gap in either line', () => {
    expect(curveGaps(pointsOf(1, undefined, 1), pointsOf(0, 0, 0), frameOf(3))).toEqual([]);
    expect(curveGaps(pointsOf(1, 1, 1), pointsOf(0, undefined, 0), frameOf(3))).toEqual([]);
  });
});

describe('curveBand', () => {
  const known = (column: number): CurvePoint => ({
    ...(pointsOf(...Array<number>(column + 1).fill(0))[column] as CurvePoint),
    low: -1,
    high: 1,
  });

  it('runs from the upper ends of the intervals back along the lower ones', () => {
    const numbers = curveBand([known(0), known(1)], frameOf(2))
      .match(/[\d.]+/g)
      ?.map(Number);
    expect(numbers?.filter((_, index) => index % 2 === 1)).toEqual(
      expect.arrayContaining([0.25, 0.75]),
    );
  });

  it('is cut where an interval is not known, and nothing where one stands alone', () => {
    const [bare] = pointsOf(0) as [CurvePoint];
    expect(curveBand([known(0), { ...bare, column: 1 }, known(2)], frameOf(3))).toBe('');
    const points = [known(0), known(1), { ...bare, column: 2 }, known(3), known(4)];
    expect(curveBand(points, frameOf(5)).match(/M/g)).toHaveLength(2);
  });
});

describe('curveArea', () => {
  it('reaches down to the bottom of the scale', () => {
    expect(curveArea(pointsOf(2, 2), frameOf(2))).toContain(',1');
    expect(curveArea(pointsOf(2, undefined, 2), frameOf(3))).toBe('');
  });
});
