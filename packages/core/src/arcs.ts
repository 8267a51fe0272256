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

function columnsOf(layout: JourneyLayout): Map<Id, number> {
  const columns = new Map<Id, number>();
  for (const column of layout.columns) {
    for (const { id } of columnTouchpoints(layout, column)) columns.set(id, column.index);
  }
  return columns;
}

/** Each column has room for an end at either side of its middle, where arcs of one level may meet. */
function spanOf({ start, end }: PathArc): ArcSpan {
  if (start === end) return { low: 3 * start, high: 3 * start + 2 };
  return { low: 3 * Math.min(start, end) + 2, high: 3 * Math.max(start, end) };
}

/**
 * Sets where arcs end in their columns. An arc stands in the right half of the column at its left end
 * and in the left half of the other, the lowest farthest out, so that it does not run through those
 * above it.
 */
function placeEnds(arcs: PathArc[]) {
  const halves = new Map<string, { arc: PathArc; end: 'start' | 'end'; sign: number }[]>();
  for (const arc of arcs) {
    if (arc.side === 'exit') continue;
    for (const end of ['start', 'end'] as const) {
      // Going on it leaves a right half; going back, a left one; to itself, the right.
      const sign = (end === 'start') === arc.start <= arc.end ? 1 : -1;
      const half = `${arc.side} ${arc[end]} ${sign}`;
      const ends = halves.get(half) ?? [];
      ends.push({ arc, end, sign });
      halves.set(half, ends);
    }
  }
  const own = ({ start, end }: PathArc) => Number(start === end);
  for (const ends of halves.values()) {
    const step = Math.min(widestStep, (outermost - innermost) / ends.length);
    ends.sort(({ arc: a }, { arc: b }) => own(b) - own(a) || b.level - a.level);
    ends.forEach(({ arc, end, sign }, index) => {
      const x = arc[end] + 0.5 + sign * (innermost + step * index);
      arc[`${end}X`] = Math.round(x * 1e4) / 1e4;
    });
  }
}

function wholeArcs(layout: JourneyLayout): PathArcsLayout {
  const columns = columnsOf(layout);
  const arcs: PathArc[] = [];
  let folded = 0;
  let hidden = 0;
  for (const path of layout.journey.paths) {
    const { to: goal, ...rest } = path;
    const to = path.kind === 'exit' ? undefined : goal;
    const start = columns.get(path.from);
    const end = columns.get(to ?? path.from);
    if (start === undefined || end === undefined) {
      hidden += 1;
    } else if (to !== undefined && end === start && !layout.columns[start]?.touchpoint) {
      folded += 1;
    } else {
      const middles = { start, end, startX: start + 0.5, endX: end + 0.5, level: 0 };
      arcs.push(
        to === undefined
          ? { ...rest, ...middles, kind: 'exit', side: 'exit' }
          : { ...rest, ...middles, to, side: end > start ? 'forward' : 'back' },
      );
    }
  }
  const levels = { forward: 0, back: 0, exit: 0 };
  for (const side of sides) {
    const mates = arcs.filter((arc) => arc.side === side);
    const found = arcLevels(mates.map(spanOf));
    levels[side] = found.count;
    mates.forEach((arc, index) => (arc.level = found.levels[index] ?? 0));
  }
  placeEnds(arcs);
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
