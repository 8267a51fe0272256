import { columnTouchpoints, type JourneyLayout } from './layout';
import { hasOpenScale } from './openScale';
import { scoreOf } from './ratings';
import type { Id, Journey, Lane, Measure, Rating, Tone, Touchpoint } from './types';

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
  /** Another journey, whose values are read at this one's touchpoints by their ids. */
  compared?: Journey;
  /** What the line is called: the persona's name, or the other journey's title. */
  name?: string;
  /** The persona's. */
  tone?: Tone;
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

/** The customers' own experience. */
const experiencedBit = /* @__PURE__ */ kindBit({});

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

/** Which lines of a curve lane are wanted. */
export interface CurveOptions {
  /** The customers' experienced line once for each persona that is shown and has ratings. */
  byPersona?: boolean | undefined;
  /** Another journey, current beside future: its experienced line over this one's columns. */
  comparedWith?: Journey | undefined;
}

/** The personas whose own experience of a measure is known; only looked up when asked for. */
function ratedPersonas({ stages }: Journey, measure: Id): Set<Id> {
  const found = new Set<Id>();
  for (const { touchpoints } of stages) {
    for (const { ratings } of touchpoints) {
      for (const rating of ratings) {
        if (rating.persona === undefined || rating.value === undefined) continue;
        if (rating.measure === measure && kindBit(rating) === experiencedBit) {
          found.add(rating.persona);
        }
      }
    }
  }
  return found;
}

/**
 * The lines of a curve lane that have a value anywhere: experienced before expected, the customers'
 * view before the organization's, another journey's last. With `byPersona` each experienced line of
 * the customers is given once for each persona that is shown and was asked, where two were.
 */
export function curveSeries(
  layout: JourneyLayout,
  lane: Lane,
  { byPersona = false, comparedWith }: CurveOptions = {},
): CurveSeries[] {
  const { journey } = layout;
  const own = laneMeasures(journey, lane)
    .flatMap((measure) => seriesKinds(journey, measure))
    .flatMap((kind): CurveSeries[] => {
      const key = `${kind.measure.id}/${kind.aspect}/${kind.viewpoint}`;
      if (!byPersona || kindBit(kind) !== experiencedBit) return [{ ...kind, key }];
      const rated = ratedPersonas(journey, kind.measure.id);
      const personas = journey.personas.filter(
        ({ id }) => rated.has(id) && (!layout.personas || layout.personas.has(id)),
      );
      if (personas.length < 2) return [{ ...kind, key }];
      return personas.map(({ id, name, tone }) => ({
        ...kind,
        key: `${key}/${id}`,
        persona: id,
        name,
        ...(tone && { tone }),
      }));
    });
  if (!comparedWith) return own;
  const others = laneMeasures(comparedWith, lane)
    .flatMap((measure) => seriesKinds(comparedWith, measure))
    .filter((kind) => kindBit(kind) === experiencedBit)
    .map((kind): CurveSeries => ({
      ...kind,
      key: `${kind.measure.id}/compared`,
      compared: comparedWith,
      name: comparedWith.title,
    }));
  return [...own, ...others];
}

const touchpointsOf = new WeakMap<Journey, Map<Id, Touchpoint>>();

/** A journey's touchpoints by their ids; looked up once. */
function touchpointsById(journey: Journey): Map<Id, Touchpoint> {
  let found = touchpointsOf.get(journey);
  if (!found) {
    const all = journey.stages.flatMap(({ touchpoints }) => touchpoints);
    touchpointsOf.set(journey, (found = new Map(all.map((one) => [one.id, one]))));
  }
  return found;
}

/** A line's points between two columns, `to` not included: one a column, gaps among them. */
export function curvePoints(
  layout: JourneyLayout,
  { measure, aspect, viewpoint, persona, compared }: CurveSeries,
  { from = 0, to = layout.columns.length }: { from?: number; to?: number } = {},
): CurvePoint[] {
  const personas = persona === undefined ? layout.personas : new Set([persona]);
  const query = { measure: measure.id, aspect, viewpoint, personas };
  const others = compared && touchpointsById(compared);
  return layout.columns.slice(from, to).map((column) => {
    const { index, id, touchpoint, stage } = column;
    const here = columnTouchpoints(layout, column);
    return {
      column: index,
      id,
      title: touchpoint?.title ?? stage.title,
      ...scoreOf(others ? here.flatMap((one) => others.get(one.id) ?? []) : here, query),
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
  range: CurveOptions & { from?: number; to?: number } = {},
): CurveLine[] {
  return curveSeries(layout, lane, range).map((series) => ({
    series,
    points: curvePoints(layout, series, range),
  }));
}
