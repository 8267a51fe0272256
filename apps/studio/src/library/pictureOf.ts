import {
  curveGaps,
  curveLines,
  curvePaths,
  curvePlace,
  emotionPlaces,
  laneCells,
  layoutJourney,
  sentimentOf,
  type CurveLine,
  type EmotionAt,
  type GapArea,
  type Journey,
  type JourneyLayout,
  type Lane,
  type Sentiment,
} from '@sojourn/core';

/** A stretch of the picture's width, 0 to 1. */
interface Stretch {
  x: number;
  width: number;
}

/** A place on the curve that stands out. Both numbers are 0 to 1. */
export interface PictureMark {
  x: number;
  y: number;
  feeling: Sentiment;
}

/** What a small picture of a map shows: numbers and paths, all of them 0 to 1. */
export interface MapPicture {
  /** The stages, each with the number of its tint. */
  bands: readonly (Stretch & { band: number })[];
  /** Touchpoints as small squares; none where there are too many to tell apart. */
  touchpoints: readonly Stretch[];
  /** The emotion curve; empty where nothing is rated. */
  solid: string;
  bridges: string;
  expected: string;
  /** What lies between the two, by its sign. */
  gaps: readonly GapArea[];
  /** The worst and the best place. */
  marks: readonly PictureMark[];
  /** The first lanes with cards, and where in them cards stand. */
  rows: readonly (readonly Stretch[])[];
  /** Whether its places wait for something: there is no touchpoint yet. */
  isWaiting: boolean;
}

/** More columns than a small picture can show. */
const mostColumns = 48;
const mostRows = 4;
const tints = 6;

const emotionLane: Lane = { id: 'curve', kind: 'curve', measures: ['emotion'] };

function columnStretch(layout: JourneyLayout, start: number, end: number): Stretch {
  const all = Math.max(1, layout.columns.length);
  return { x: start / all, width: (end - start) / all };
}

function markOf({ measure, value, touchpoint, stage }: EmotionAt, layout: JourneyLayout) {
  const column = layout.columns.findIndex(({ id }) => id === touchpoint.id || id === stage.id);
  const { x, y } = curvePlace({ column, value }, { measure, columns: layout.columns.length });
  return column < 0 || y === undefined ? [] : [{ x, y, feeling: sentimentOf(value, measure) }];
}

/** The customers' lines, with what lies between them. */
function curveOf(lines: readonly CurveLine[], columns: number) {
  const lineOf = (aspect: 'experienced' | 'expected') =>
    lines.find(({ series }) => series.aspect === aspect && series.viewpoint === 'customer');
  const [felt, hoped] = [lineOf('experienced'), lineOf('expected')];
  const frameOf = ({ series: { measure } }: CurveLine) => ({ measure, columns });
  const paths = felt && curvePaths(felt.points, frameOf(felt));
  return {
    solid: paths?.solid ?? '',
    bridges: paths?.bridges ?? '',
    expected: hoped ? curvePaths(hoped.points, frameOf(hoped)).solid : '',
    gaps: felt && hoped ? curveGaps(felt.points, hoped.points, frameOf(felt)) : [],
  };
}

/** A gentle way up and down through the middles of the stages. */
function wave(count: number): string {
  const step = 1 / count;
  const height = (index: number) => 0.5 + Math.sin(index * 2.2 + 0.6) * 0.26;
  let path = `M${step / 2} ${height(0)}`;
  for (let index = 1; index < count; index += 1) {
    const [from, to] = [(index - 0.5) * step, (index + 0.5) * step];
    const middle = (from + to) / 2;
    path += `C${middle} ${height(index - 1)} ${middle} ${height(index)} ${to} ${height(index)}`;
  }
  return path;
}

/** What a map has room for that has no touchpoint yet: a place for each stage in its first lanes. */
function waiting({ stages, lanes }: JourneyLayout) {
  const count = stages.length;
  const cells = stages.map(({ index }) => ({ x: index / count, width: 1 / count }));
  const cards = lanes.filter(({ kind, topic }) => kind === 'cards' && topic !== 'note');
  return {
    touchpoints: cells,
    expected: count > 0 && lanes.some(({ kind }) => kind === 'curve') ? wave(count) : '',
    rows: count > 0 ? cards.slice(0, mostRows).map(() => cells) : [],
  };
}

function rowsOf(layout: JourneyLayout): Stretch[][] {
  return layout.lanes
    .filter(({ kind, topic }) => kind === 'cards' && topic !== 'note')
    .map((lane) =>
      laneCells(layout, lane)
        .filter(({ cards, folded }) => cards.length + folded > 0)
        .map(({ start, end }) => columnStretch(layout, start, end)),
    )
    .filter((row) => row.length > 0)
    .slice(0, mostRows);
}

/**
 * A journey as a small picture: its stages, its touchpoints, how it feels, and where there are cards.
 * Long journeys have one column for each stage; new ones show what they have room for.
 */
export function pictureOf(journey: Journey): MapPicture {
  const each = layoutJourney(journey);
  const isLong = each.columns.length > mostColumns;
  const layout = isLong ? layoutJourney(journey, { zoom: 'stages' }) : each;
  const count = layout.columns.length;
  const isWaiting = journey.stages.every((stage) => stage.touchpoints.length === 0);
  const curve = journey.lanes.find(({ kind }) => kind === 'curve') ?? emotionLane;
  const lines = curveLines(layout, curve);
  const { worst, best } = emotionPlaces(journey, 1);
  return {
    bands: layout.stages.map(({ start, end, index }) => ({
      ...columnStretch(layout, start, end),
      band: (index % tints) + 1,
    })),
    touchpoints: isLong
      ? []
      : layout.columns
          .filter(({ touchpoint }) => touchpoint)
          .map(({ index }) => columnStretch(layout, index, index + 1)),
    ...curveOf(lines, count),
    // A stage's own height is its mean: the worst of its places is not on the line.
    marks: isLong ? [] : [...worst, ...best].flatMap((place) => markOf(place, layout)),
    rows: rowsOf(layout),
    isWaiting,
    ...(isWaiting && waiting(layout)),
  };
}
