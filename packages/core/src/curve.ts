import { columnTouchpoints, type JourneyLayout } from './layout';
import { hasOpenScale } from './openScale';
import { gapAreas, monotonePath, type GapArea, type Point } from './monotone';
import { scoreOf, shareOfScale } from './ratings';
import type { Id, Journey, Lane, Measure, Rating } from './types';

/** One line of a curve lane: a measure, as experienced or expected, as seen from one side. */
export interface CurveSeries {
  /** Unique in its lane. */
  key: string;
  /** A scale without an end ends, for the picture, at the highest value. */
  measure: Measure;
  aspect: 'experienced' | 'expected';
  viewpoint: 'customer' | 'organization';
  /** Whose line it is; left out: everybody's. */
  persona?: Id;
}

/** One column's place on a line. Without `value` nothing is known there: a gap. */
export interface CurvePoint {
  /** The column's index. */
  column: number;
  /** The touchpoint's or the stage's. */
  id: Id;
  title: string;
  /** On the measure's own scale. */
  value?: number;
  n?: number;
  low?: number;
  high?: number;
  moment?: 'truth' | 'pain' | 'excellence';
}

type SeriesKind = Pick<CurveSeries, 'measure' | 'aspect' | 'viewpoint'>;

const kindsOf = new WeakMap<Journey, Map<string, SeriesKind[]>>();

function kindBit({ aspect, viewpoint }: Pick<Rating, 'aspect' | 'viewpoint'>): number {
  return (aspect === 'expected' ? 1 : 2) << (viewpoint === 'organization' ? 2 : 0);
}

/** Which of a measure's lines have any value at all; looked up once a journey. */
function seriesKinds(journey: Journey, measure: Measure): SeriesKind[] {
  let cache = kindsOf.get(journey);
  if (!cache) kindsOf.set(journey, (cache = new Map()));
  const known = cache.get(measure.id);
  if (known) return known;
  // One bit for each kind: a large journey has tens of thousands of ratings.
  let found = 0;
  let highest = 0;
  for (const stage of journey.stages) {
    for (const touchpoint of stage.touchpoints) {
      for (const rating of touchpoint.ratings) {
        if (rating.measure !== measure.id || rating.value === undefined) continue;
        if (rating.value > highest) highest = rating.value;
        found |= kindBit(rating);
      }
    }
  }
  const drawn = hasOpenScale(measure)
    ? { ...measure, scale: { ...measure.scale, max: highest } }
    : measure;
  const kinds = (['customer', 'organization'] as const).flatMap((viewpoint) =>
    (['experienced', 'expected'] as const)
      .filter((aspect) => (found & kindBit({ viewpoint, aspect })) !== 0)
      .map((aspect) => ({ measure: drawn, aspect, viewpoint })),
  );
  cache.set(measure.id, kinds);
  return kinds;
}

/** The measures of a curve lane; `emotion` where it names none. */
export function laneMeasures(journey: Journey, lane: Lane): Measure[] {
  const ids = lane.measures ?? ['emotion'];
  return ids.flatMap((id) => journey.measures.find((measure) => measure.id === id) ?? []);
}

/**
 * The lines of a curve lane that have a value anywhere: experienced before expected, the customers'
 * view before the organization's. With `byPersona` each experienced line of the customers is given
 * once for each persona that is shown.
 */
export function curveSeries(
  layout: JourneyLayout,
  lane: Lane,
  { byPersona = false }: { byPersona?: boolean } = {},
): CurveSeries[] {
  const { journey } = layout;
  const personas = journey.personas.filter(({ id }) => !layout.personas || layout.personas.has(id));
  return laneMeasures(journey, lane)
    .flatMap((measure) => seriesKinds(journey, measure))
    .flatMap((kind): CurveSeries[] => {
      const key = `${kind.measure.id}/${kind.aspect}/${kind.viewpoint}`;
      const split = byPersona && kind.aspect === 'experienced' && kind.viewpoint === 'customer';
      if (!split || personas.length < 2) return [{ ...kind, key }];
      return personas.map((persona) => ({
        ...kind,
        key: `${key}/${persona.id}`,
        persona: persona.id,
      }));
    });
}

/** A line's points between two columns, `to` not included: one a column, gaps among them. */
export function curvePoints(
  layout: JourneyLayout,
  { measure, aspect, viewpoint, persona }: CurveSeries,
  { from = 0, to = layout.columns.length }: { from?: number; to?: number } = {},
): CurvePoint[] {
  const personas = persona === undefined ? layout.personas : new Set([persona]);
  const query = { measure: measure.id, aspect, viewpoint, personas };
  return layout.columns.slice(from, to).map((column) => {
    const { index, id, touchpoint, stage } = column;
    return {
      column: index,
      id,
      title: touchpoint?.title ?? stage.title,
      ...scoreOf(columnTouchpoints(layout, column), query),
      ...(touchpoint?.moment && { moment: touchpoint.moment }),
    };
  });
}

/** A line with its points, one a column: the rows that a curve and its table are made from. */
export interface CurveLine {
  series: CurveSeries;
  points: readonly CurvePoint[];
}

/** All lines of a curve lane, with their points between two columns, `to` not included. */
export function curveLines(
  layout: JourneyLayout,
  lane: Lane,
  range: { from?: number; to?: number; byPersona?: boolean } = {},
): CurveLine[] {
  return curveSeries(layout, lane, range).map((series) => ({
    series,
    points: curvePoints(layout, series, range),
  }));
}

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

/** How points become places: `x` 0..1 over `columns` columns, `y` 0 (top, best) to 1 (bottom). */
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

/** The space between two lines, cut by the sign of the gap, wherever both are known. */
export function curveGaps(
  points: readonly CurvePoint[],
  base: readonly CurvePoint[],
  frame: CurveFrame,
): GapArea[] {
  const runs: [upper: Point[], lower: Point[]][] = [[[], []]];
  points.forEach((point, index) => {
    const other = base[index];
    const { x, y } = curvePlace(point, frame);
    const under = other && curvePlace(other, frame).y;
    const run = runs.at(-1);
    if (y === undefined || under === undefined) {
      runs.push([[], []]);
    } else {
      run?.[0].push({ x, y });
      run?.[1].push({ x, y: under });
    }
  });
  // Heights grow downwards in a picture: what lies under the base there is above it in value.
  return runs.flatMap(([upper, lower]) => gapAreas(lower, upper));
}
