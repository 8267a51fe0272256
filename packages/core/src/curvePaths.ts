import type { CurvePoint } from './curve';
import { bandPath, gapAreas, monotonePath, type GapArea, type Point } from './monotone';
import { shareOfScale } from './ratings';
import type { Id, Measure } from './types';

/** A gap that is marked: where the line would be, had anybody been asked. */
export interface CurveGapMark {
  id: Id;
  column: number;
  x: number;
  y: number;
}

/** A line as SVG path data. */
export interface CurvePaths {
  /** Through the known values, split where one is missing. */
  solid: string;
  /** Straight over the gaps between known values, and up to the first gap at either end. */
  bridges: string;
  /** One for each gap that the bridges reach. */
  gaps: CurveGapMark[];
}

/** How points become places: `x` 0..1 over `columns` columns, `y` 0 (the top of the scale) to 1 (its bottom). */
export interface CurveFrame {
  measure: Measure;
  /** The column at the left edge. @defaultValue 0 */
  start?: number;
  /** How many columns the picture is wide. */
  columns: number;
}

/** Where a point lies: exactly the centre of its column, and its value's height. */
export function curvePlace(
  point: CurvePoint,
  { measure, start = 0, columns }: CurveFrame,
): { x: number; y: number | undefined } {
  return {
    x: (point.column - start + 0.5) / Math.max(1, columns),
    y: point.value === undefined ? undefined : 1 - shareOfScale(point.value, measure),
  };
}

/** A line's paths: monotone through the known points, split where a value is missing. */
export function curvePaths(points: readonly CurvePoint[], frame: CurveFrame): CurvePaths {
  const places = points.map((point, index) => ({ point, index, ...curvePlace(point, frame) }));
  const known = places.flatMap(({ x, y, index }) => (y === undefined ? [] : [{ x, y, index }]));
  /** The gap before the first known place, or after the last, at its height. */
  const beyond = (place: (typeof known)[number] | undefined, step: number) => {
    const gap = place && places[place.index + step];
    return gap ? [{ ...gap, y: place.y }] : [];
  };
  const gaps: CurveGapMark[] = [];
  let solid = '';
  let bridges = '';
  let run: Point[] = [];
  let from: (typeof known)[number] | undefined;
  for (const to of [...beyond(known[0], -1), ...known, ...beyond(known.at(-1), 1)]) {
    const between = from ? places.slice(from.index, to.index + 1) : [];
    const missing = between.filter(({ y }) => y === undefined);
    if (from && missing.length > 0) {
      solid += monotonePath(run);
      run = [];
      bridges += monotonePath([from, to]);
      const slope = (to.y - from.y) / (to.x - from.x);
      for (const { point, x } of missing) {
        gaps.push({ id: point.id, column: point.column, x, y: from.y + slope * (x - from.x) });
      }
    }
    if (places[to.index]?.y !== undefined) run.push(to);
    from = to;
  }
  return { solid: solid + monotonePath(run), bridges, gaps };
}

/** The stretches of points between which nothing is missing, as what `placed` makes of them. */
function runsOf<Place>(
  points: readonly CurvePoint[],
  placed: (point: CurvePoint, index: number) => Place | undefined,
): Place[][] {
  const runs: Place[][] = [[]];
  points.forEach((point, index) => {
    const place = placed(point, index);
    if (place === undefined) runs.push([]);
    else runs.at(-1)?.push(place);
  });
  return runs;
}

/** Two heights at one place. */
type Pair = readonly [one: Point, other: Point];

/** Two curves from their places. */
function sides(run: readonly Pair[]): [Point[], Point[]] {
  return [run.map(([one]) => one), run.map(([, other]) => other)];
}

/**
 * The space between two lines, cut by the sign of the gap, wherever both are known: 1 where the line
 * is better than its base, which on a scale where lower is better means under it.
 */
export function curveGaps(
  points: readonly CurvePoint[],
  base: readonly CurvePoint[],
  frame: CurveFrame,
): GapArea[] {
  const runs = runsOf(points, (point, index): Pair | undefined => {
    const other = base[index];
    const { x, y } = curvePlace(point, frame);
    const under = other && curvePlace(other, frame).y;
    if (y === undefined || under === undefined) return undefined;
    return [
      { x, y: under },
      { x, y },
    ];
  });
  // Heights grow downwards in a picture: what lies under the base there is above it in value.
  const turned = frame.measure.scale.better === 'lower';
  return runs
    .map(sides)
    .flatMap(([lower, upper]) => (turned ? gapAreas(upper, lower) : gapAreas(lower, upper)));
}

/** The 95 % intervals of a line as one soft band, wherever two neighbours have one. */
export function curveBand(points: readonly CurvePoint[], frame: CurveFrame): string {
  const at = (point: CurvePoint, value: number): Point => {
    const { x, y = 0 } = curvePlace({ ...point, value }, frame);
    return { x, y };
  };
  return runsOf(points, (point): Pair | undefined => {
    const { value, low, high } = point;
    if (value === undefined || low === undefined || high === undefined) return undefined;
    return [at(point, high), at(point, low)];
  })
    .map((run) => bandPath(...sides(run)))
    .join('');
}

/** The space between a line and the bottom of its scale, wherever the line is known. */
export function curveArea(points: readonly CurvePoint[], frame: CurveFrame): string {
  return runsOf(points, (point): Pair | undefined => {
    const { x, y } = curvePlace(point, frame);
    if (y === undefined) return undefined;
    return [
      { x, y },
      { x, y: 1 },
    ];
  })
    .map((run) => bandPath(...sides(run)))
    .join('');
}
