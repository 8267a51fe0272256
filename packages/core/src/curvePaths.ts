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
  point: { column: number; value?: number | undefined },
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

/** The two sides of each stretch of points at which both of two values are known. */
function stretches(
  points: readonly CurvePoint[],
  values: (point: CurvePoint, index: number) => readonly (number | undefined)[],
  frame: CurveFrame,
): [Point[], Point[]][] {
  const runs: [Point[], Point[]][] = [[[], []]];
  points.forEach((point, index) => {
    const known = values(point, index).flatMap((value) => {
      const { x, y } = curvePlace({ column: point.column, value }, frame);
      return y === undefined ? [] : { x, y };
    });
    const [one, other] = known;
    const run = runs.at(-1);
    if (one && other) {
      run?.[0].push(one);
      run?.[1].push(other);
    } else runs.push([[], []]);
  });
  return runs;
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
  // Heights grow downwards in a picture: what lies under the base there is above it in value.
  const turned = frame.measure.scale.better === 'lower';
  return stretches(points, ({ value }, index) => [base[index]?.value, value], frame).flatMap(
    ([lower, upper]) => (turned ? gapAreas(upper, lower) : gapAreas(lower, upper)),
  );
}

/** The 95 % intervals of a line as one soft band, wherever two neighbours have one. */
export function curveBand(points: readonly CurvePoint[], frame: CurveFrame): string {
  return bandsBetween(stretches(points, ({ high, low }) => [high, low], frame));
}

/** The space between a line and the bottom of its scale, wherever the line is known. */
export function curveArea(points: readonly CurvePoint[], frame: CurveFrame): string {
  const { min } = frame.measure.scale;
  return bandsBetween(stretches(points, ({ value }) => [value, min], frame));
}

function bandsBetween(runs: readonly [Point[], Point[]][]): string {
  return runs.map(([upper, lower]) => bandPath(upper, lower)).join('');
}
