import {
  middleOf,
  type Connector,
  type ConnectorScene,
  type Point,
  type Stretch,
} from './connectorScene';
import { connectorWay, type Leg, type Way } from './connectorWay';

/** A connector as the `d` of two paths. */
export interface ConnectorPath extends Connector {
  line: string;
  head: string;
}

/** In pixels: a corner, the most between two connectors side by side, an arrow's head. */
const [radius, spacing, head] = [6, 6, 5];

/** The corners of a way, from card to card. */
function cornersOf({ start, legs, end }: Way, placeOf: (leg: Leg) => number): Point[] {
  const corners = [start];
  let [x, y] = start;
  for (const leg of legs) {
    if (leg.kind === 'gutters') y = placeOf(leg);
    else x = placeOf(leg);
    corners.push([x, y]);
  }
  const last = legs.at(-1);
  if (last) corners.push(last.kind === 'gutters' ? [end[0], y] : [x, end[1]]);
  return [...corners, end];
}

const keyOf = ({ kind, index }: Leg) => kind + String(index);

/** For each gutter and channel, how far each trunk uses it. */
function stretchesOf(ways: readonly Way[], scene: ConnectorScene) {
  const used = new Map<string, Map<string, Stretch>>();
  for (const way of ways) {
    const corners = cornersOf(way, ({ kind, index }) => middleOf(scene[kind][index] as Stretch));
    way.legs.forEach((leg, index) => {
      const axis = leg.kind === 'gutters' ? 0 : 1;
      const ends = [corners[index + 1], corners[index + 2]].map((corner) => corner?.[axis] ?? 0);
      const stretches = used.get(keyOf(leg)) ?? new Map<string, Stretch>();
      const own = stretches.get(way.trunk);
      stretches.set(way.trunk, {
        start: Math.min(own?.start ?? Infinity, ...ends),
        end: Math.max(own?.end ?? -Infinity, ...ends),
      });
      used.set(keyOf(leg), stretches);
    });
  }
  return used;
}

/** Beside each other where they overlap, on one track where they do not. */
function tracksOf(stretches: ReadonlyMap<string, Stretch>): Map<string, number> {
  const ends: number[] = [];
  const tracks = new Map<string, number>();
  const sorted = [...stretches].sort(([, a], [, b]) => a.start - b.start);
  for (const [trunk, { start, end }] of sorted) {
    const free = ends.findIndex((taken) => taken + spacing < start);
    const track = free < 0 ? ends.length : free;
    ends[track] = end;
    tracks.set(trunk, track);
  }
  return tracks;
}

function placesIn(scene: ConnectorScene, ways: readonly Way[]) {
  const tracks = new Map(
    [...stretchesOf(ways, scene)].map(([key, stretches]) => [key, tracksOf(stretches)]),
  );
  return (leg: Leg, trunk: string) => {
    const stretch = scene[leg.kind][leg.index] as Stretch;
    const own = tracks.get(keyOf(leg));
    const count = Math.max(0, ...(own?.values() ?? [])) + 1;
    const gap = Math.min(spacing, Math.max(0, stretch.end - stretch.start) / (count + 1));
    return middleOf(stretch) + ((own?.get(trunk) ?? 0) - (count - 1) / 2) * gap;
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** From `corner` towards `other`, so many pixels, and never past the middle. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other[0] - corner[0], other[1] - corner[1]);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return [corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share];
}

/** A line with round corners, and a head where it ends. */
function arrow(corners: readonly Point[]): { line: string; head: string } {
  const points = corners.filter(
    ([x, y], index) =>
      index === 0 ||
      Math.hypot(x - (corners[index - 1]?.[0] ?? 0), y - (corners[index - 1]?.[1] ?? 0)) > 0.5,
  );
  const [first, end] = [points[0] as Point, points.at(-1) as Point];
  const turns = points.slice(1, -1).map((corner, index) => {
    const [before, after] = [points[index] as Point, points[index + 2] as Point];
    return `L${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}`;
  });
  const [fromX, fromY] = points.at(-2) ?? end;
  const [alongX, alongY] = [Math.sign(end[0] - fromX) * head, Math.sign(end[1] - fromY) * head];
  const wing = (side: number): Point => [
    end[0] - alongX + side * alongY,
    end[1] - alongY + side * alongX,
  ];
  return {
    line: `M${at(first)}${turns.join('')}L${at(end)}`,
    head: `M${at(wing(0.8))}L${at(end)}L${at(wing(-0.8))}`,
  };
}

/** How many connectors each card has, at either end. */
function degreesOf(connectors: readonly Connector[], end: keyof Connector): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { [end]: id } of connectors) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/**
 * Connectors as right-angled arrows that keep to the gutters between rows and the channels between
 * columns. Those of one card share their way like the branches of a tree: each goes with the others
 * of that end which has more. Those of different cards run beside each other.
 */
export function connectorPaths(
  scene: ConnectorScene,
  connectors: readonly Connector[],
): ConnectorPath[] {
  const [needs, needed] = [degreesOf(connectors, 'from'), degreesOf(connectors, 'to')];
  const ways = connectors.flatMap((connector) => {
    const { from, to } = connector;
    const trunk = (needed.get(to) ?? 0) > (needs.get(from) ?? 0) ? to : from;
    return connectorWay(scene, connector, trunk) ?? [];
  });
  const placeOf = placesIn(scene, ways);
  return ways.map((way) => ({
    from: way.from,
    to: way.to,
    ...arrow(cornersOf(way, (leg) => placeOf(leg, way.trunk))),
  }));
}
