import type { PathArc, PathArcsLayout } from '@sojourn/core';

/** From the base line to the first level, in pixels: an arrowhead and a share have room. */
const firstLevel = 22;
/** From level to level, in pixels: the share of each has a line of its own. */
const pitch = 20;
/** The stroke down to an exit's sign, and a line for each exit of a column, in pixels. */
const exitStroke = 12;
const exitLine = 18;
/** Beyond the outermost line, in pixels. */
const rim = 4;
const labelRim = 16;

/** How high the corner of an arc is, in pixels, and how wide, in columns: nearly round. */
const cornerHeight = 9;
const cornerWidth = 0.06;

/** Room for the exits below the base line, in pixels. */
export function exitsHeight({ levels }: PathArcsLayout): number {
  return levels.exit === 0 ? 0 : exitStroke + exitLine * levels.exit;
}

/** Height of what lies above the base line, in pixels. */
export function heightAbove({ levels }: PathArcsLayout): number {
  return levels.forward === 0 ? 0 : labelRim + firstLevel + pitch * (levels.forward - 1);
}

/** Height of what lies below the base line, in pixels. */
export function heightBelow(paths: PathArcsLayout): number {
  const { back, exit } = paths.levels;
  if (back === 0) return exit === 0 ? 0 : exitsHeight(paths) + rim;
  return exitsHeight(paths) + firstLevel + pitch * (back - 1) + rim;
}

/** Where a level lies, in pixels from the base line outwards. */
export function levelDistance({ side, level }: PathArc, paths: PathArcsLayout): number {
  if (side === 'exit') return exitStroke + exitLine * level;
  return (side === 'back' ? exitsHeight(paths) : 0) + firstLevel + pitch * level;
}

/** How thick a path is drawn, in pixels: one for none to four for everybody. */
export function strokeOf({ share }: PathArc): number {
  if (share === undefined || !Number.isFinite(share)) return 1.5;
  return Math.round((1 + 3 * Math.min(1, Math.max(0, share))) * 100) / 100;
}

/** The drawn columns: the first of them, and how many. */
export interface ArcFrame {
  start: number;
  columns: number;
}

/** A place in the frame, in columns; what lies far outside comes to its edge. */
export function placeIn({ start, columns }: ArcFrame, x: number): number {
  return Math.min(columns + 1, Math.max(-1, x - start));
}

/** A share of the frame as an attribute: a strict content security policy drops `style`. */
export function percentOf({ columns }: ArcFrame, place: number): string {
  return `${Number(((place / columns) * 100).toFixed(3))}%`;
}

/**
 * Where the words of an arc stand, in columns: in the middle of a column, where no other arc comes
 * down, unless it only leads to the next one.
 */
export function labelPlace(arc: PathArc, frame: ArcFrame): number {
  const ends = [arc.startX, arc.endX].map((x) =>
    Math.min(frame.columns, Math.max(0, x - frame.start)),
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const middle = (low + high) / 2;
  const centre = Math.floor(middle) + 0.5;
  return centre > low && centre < high ? centre : middle;
}

/**
 * An arc as a path: `x` in columns, `y` in pixels from the base line, growing downwards.
 *
 * @param y - of its level: negative above the base line
 */
export function arcPath(arc: PathArc, frame: ArcFrame, y: number): string {
  const [from, to] = [placeIn(frame, arc.startX), placeIn(frame, arc.endX)];
  const across = Math.sign(to - from) * Math.min(cornerWidth, Math.abs(to - from) / 2);
  const inward = y - Math.sign(y) * cornerHeight;
  const at = (...numbers: number[]) => numbers.map((each) => Number(each.toFixed(4))).join(' ');
  return (
    `M${at(from, 0)}V${at(inward)}Q${at(from, y, from + across, y)}` +
    `H${at(to - across)}Q${at(to, y, to, inward)}V0`
  );
}
