import { arcLevels, type ArcSpan } from './arcLevels';
import { columnTouchpoints, type JourneyLayout } from './layout';
import type { Id, Path } from './types';

/** Which way a path goes: on, back (or to where it began), or out of the journey. */
export type ArcSide = 'forward' | 'back' | 'exit';

/** A path as it is drawn over columns. Numbers only: no pixels. */
export interface PathArc {
  /** The path's. */
  id: Id;
  /** `exit` too where the path names no touchpoint to go to. */
  kind: Path['kind'];
  side: ArcSide;
  /** The touchpoint that it leaves. */
  from: Id;
  /** The touchpoint that it goes to; none of an exit. */
  to?: Id;
  /** The column that it leaves, from 0: its touchpoint's, or its folded stage's. */
  start: number;
  /** The column that it goes to; of an exit the one that it leaves. */
  end: number;
  /** Where it leaves, in columns from the left: 0.5 is the middle of the first. Its own place there. */
  startX: number;
  /** Where it arrives, in columns from the left. */
  endX: number;
  /** How far out it lies among those of its side, from 0. */
  level: number;
  /** 0 to 1 of those who are there. */
  share?: number;
  count?: number;
  label?: string;
}

/** The paths of a layout as arcs. */
export interface PathArcsLayout {
  arcs: readonly PathArc[];
  /** How many levels each side has, over all columns. */
  levels: Readonly<Record<ArcSide, number>>;
  /** Paths inside one folded column: a fold hides what happens inside. */
  folded: number;
  /** Paths from or to a touchpoint that is not shown. */
  hidden: number;
}

const sides = ['forward', 'back', 'exit'] as const;

/** Nearest to a column's middle that an end stands, and farthest, in columns: exits stand between. */
const innermost = 0.27;
const outermost = 0.43;
const widestStep = 0.06;

type Drawn = Omit<PathArc, 'startX' | 'endX' | 'level'>;

function columnsOf(layout: JourneyLayout): Map<Id, number> {
  const columns = new Map<Id, number>();
  for (const column of layout.columns) {
    for (const { id } of columnTouchpoints(layout, column)) columns.set(id, column.index);
  }
  return columns;
}

/** Each column has room for an end at either side of its middle, where arcs of one level may meet. */
function spanOf({ start, end }: Drawn): ArcSpan {
  if (start === end) return { low: 3 * start, high: 3 * start + 2 };
  return { low: 3 * Math.min(start, end) + 2, high: 3 * Math.max(start, end) };
}

/**
 * Where arcs end in their columns. Towards the right they leave the right half, the lowest farthest
 * out, so that it does not run through those above it.
 */
function endsOf(arcs: readonly (Drawn & { level: number })[]): Map<string, number> {
  const halves = new Map<string, (Drawn & { level: number })[]>();
  const join = (half: string, arc: Drawn & { level: number }) => {
    const found = halves.get(half);
    if (found) found.push(arc);
    else halves.set(half, [arc]);
  };
  for (const arc of arcs) {
    if (arc.side === 'exit') continue;
    join(`${arc.side} right ${Math.min(arc.start, arc.end)}`, arc);
    join(`${arc.side} left ${Math.max(arc.start, arc.end)}`, arc);
  }
  const places = new Map<string, number>();
  for (const [half, members] of halves) {
    const isRight = half.includes('right');
    const step = Math.min(widestStep, (outermost - innermost) / Math.max(1, members.length - 1));
    const own = ({ start, end }: Drawn) => Number(start === end);
    members.sort((a, b) => own(b) - own(a) || b.level - a.level);
    members.forEach((arc, index) => {
      const column = isRight ? Math.min(arc.start, arc.end) : Math.max(arc.start, arc.end);
      const offset = innermost + step * index;
      const x = column + 0.5 + (isRight ? offset : -offset);
      places.set(`${isRight ? 'right' : 'left'} ${arc.id}`, Math.round(x * 1e4) / 1e4);
    });
  }
  return places;
}

function placed(arcs: readonly (Drawn & { level: number })[]): PathArc[] {
  const places = endsOf(arcs);
  return arcs.map((arc) => {
    const middle = arc.start + 0.5;
    const right = places.get(`right ${arc.id}`) ?? middle;
    const left = places.get(`left ${arc.id}`) ?? middle;
    // Going on it leaves the right half of a column; going back, the left; to itself, the right.
    const leavesRight = arc.start <= arc.end;
    return { ...arc, startX: leavesRight ? right : left, endX: leavesRight ? left : right };
  });
}

function arcOf(path: Path, start: number, end: number | undefined): Drawn {
  const { id, from, to, share, count, label } = path;
  const facts = {
    ...(share !== undefined && { share }),
    ...(count !== undefined && { count }),
    ...(label !== undefined && { label }),
  };
  if (to === undefined || end === undefined) {
    return { id, kind: 'exit', side: 'exit', from, start, end: start, ...facts };
  }
  const side = end > start ? 'forward' : 'back';
  return { id, kind: path.kind, side, from, to, start, end, ...facts };
}

function wholeArcs(layout: JourneyLayout): PathArcsLayout {
  const columns = columnsOf(layout);
  const drawn: Drawn[] = [];
  let folded = 0;
  let hidden = 0;
  for (const path of layout.journey.paths) {
    const to = path.kind === 'exit' ? undefined : path.to;
    const start = columns.get(path.from);
    const end = to === undefined ? undefined : columns.get(to);
    if (start === undefined || (to !== undefined && end === undefined)) hidden += 1;
    else if (end === start && !layout.columns[start]?.touchpoint) folded += 1;
    else drawn.push(arcOf(path, start, end));
  }
  const levels = { forward: 0, back: 0, exit: 0 };
  const levelOf = new Map<Drawn, number>();
  for (const side of sides) {
    const mates = drawn.filter((arc) => arc.side === side);
    const found = arcLevels(mates.map(spanOf));
    levels[side] = found.count;
    mates.forEach((arc, index) => levelOf.set(arc, found.levels[index] ?? 0));
  }
  const arcs = placed(drawn.map((arc) => ({ ...arc, level: levelOf.get(arc) ?? 0 })));
  return { arcs, levels, folded, hidden };
}

const arcsOf = new WeakMap<JourneyLayout, PathArcsLayout>();

/**
 * The paths of a journey as arcs over its columns: those that go on above, those that go back below,
 * and exits. Each side has as few levels as there can be, and short arcs lie inside long ones. A
 * touchpoint in a folded stage stands at the stage's column; a path inside one folded column is left
 * out and counted, as is one from or to a touchpoint that is not shown.
 *
 * Levels and places are those of the whole journey, so an arc stays where it is while columns come
 * into view: `from` and `to` (not included) only choose the arcs that reach over these columns.
 *
 * @example
 * const { arcs, levels } = pathArcs(layoutJourney(journey));
 */
export function pathArcs(
  layout: JourneyLayout,
  { from = 0, to = layout.columns.length }: { from?: number; to?: number } = {},
): PathArcsLayout {
  let whole = arcsOf.get(layout);
  if (!whole) {
    whole = wholeArcs(layout);
    arcsOf.set(layout, whole);
  }
  if (from <= 0 && to >= layout.columns.length) return whole;
  const arcs = whole.arcs.filter(
    ({ start, end }) => Math.min(start, end) < to && Math.max(start, end) >= from,
  );
  return { ...whole, arcs };
}
