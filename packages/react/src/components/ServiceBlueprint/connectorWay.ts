import {
  centreX,
  centreY,
  isCovered,
  middleOf,
  type CardBox,
  type Connector,
  type ConnectorScene,
  type Point,
  type Stretch,
} from './connectorScene';

/** A part of a way: across in a gutter, or up and down in a channel. */
export interface Leg {
  kind: 'gutters' | 'channels';
  index: number;
}

/** How a connector gets from a card to another. Without legs: straight. */
export interface Way extends Connector {
  /** Those with the same trunk share their way. */
  trunk: string;
  start: Point;
  legs: readonly Leg[];
  end: Point;
}

/** How far from the middle of its edge a card gives and takes, where arrows come back up. */
const shift = 10;
/** Cards share at least so much of an edge where they are joined straight. */
const sharedEdge = 24;

function straightWay(scene: ConnectorScene, a: CardBox, b: CardBox): [Point, Point] | undefined {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  let way: [Point, Point] | undefined;
  if (right - left >= sharedEdge) {
    const x = (left + right) / 2;
    way =
      a.bottom <= b.top
        ? [
            [x, a.bottom],
            [x, b.top],
          ]
        : [
            [x, a.top],
            [x, b.bottom],
          ];
  } else if (bottom - top >= sharedEdge / 2) {
    const y = (top + bottom) / 2;
    way =
      a.right <= b.left
        ? [
            [a.right, y],
            [b.left, y],
          ]
        : [
            [a.left, y],
            [b.right, y],
          ];
  }
  return way && !isCovered(scene, ...way) ? way : undefined;
}

/** The indices of the stretches, the one with the least cost first. */
function byCost(stretches: readonly Stretch[], costOf: (place: number) => number): number[] {
  const costs = stretches.map((stretch) => costOf(middleOf(stretch)));
  return [...costs.keys()].sort((a, b) => (costs[a] as number) - (costs[b] as number));
}

/**
 * Where a connector touches a card: at the edge towards the gutter, or, where another card lies
 * between, at the side, and then it goes by the channel there.
 */
function portOf(
  scene: ConnectorScene,
  box: CardBox,
  { gutter, aside, towards }: { gutter: number; aside: number; towards: number },
): { at: Point; side: Leg[] } {
  const y = middleOf(scene.gutters[gutter] as Stretch);
  const x = centreX(box) + aside;
  const edge = y > centreY(box) ? box.bottom : box.top;
  if (!isCovered(scene, [x, edge], [x, y])) return { at: [x, edge], side: [] };
  const sideX = towards < centreX(box) ? box.left : box.right;
  const index = byCost(scene.channels, (place) => Math.abs(place - sideX))[0] as number;
  const place = middleOf(scene.channels[index] as Stretch);
  const facing = place < centreX(box) ? box.left : box.right;
  return { at: [facing, centreY(box) + aside], side: [{ kind: 'channels', index }] };
}

/**
 * The way of a connector through gutters and channels; none where a card is not drawn.
 *
 * @param trunk - one of its cards: it shares its way with that card's other connectors
 */
export function connectorWay(
  scene: ConnectorScene,
  { from, to }: Connector,
  trunk: string,
): Way | undefined {
  const connector = { from, to, trunk };
  const { cards, gutters, channels } = scene;
  const a = cards.get(connector.from);
  const b = cards.get(connector.to);
  if (!a || !b) return undefined;
  const straight = straightWay(scene, a, b);
  if (straight) return { ...connector, start: straight[0], legs: [], end: straight[1] };
  const startGutter = b.row < a.row ? a.row - 1 : a.row;
  const endGutter = b.row > a.row ? b.row - 1 : b.row;
  const [above, below] = [gutters[startGutter], gutters[endGutter]];
  if (!above || !below || channels.length === 0) return undefined;

  // Downwards they join those that go straight.
  const aside = b.row > a.row ? 0 : shift;
  const start = portOf(scene, a, { gutter: startGutter, aside: -aside, towards: centreX(b) });
  const end = portOf(scene, b, { gutter: endGutter, aside, towards: centreX(a) });
  const first: Leg = { kind: 'gutters', index: startGutter };
  const last: Leg = { kind: 'gutters', index: endGutter };
  if (start.side.length > 0 || end.side.length > 0 || startGutter === endGutter) {
    // A side's channel leads past the rows between.
    const across = start.side.length > 0 ? last : first;
    return {
      ...connector,
      start: start.at,
      legs: [...start.side, across, ...end.side],
      end: end.at,
    };
  }
  // Of ways of the same length, the one that is shared the longest.
  const costOf = (place: number) => {
    const [fromStart, fromEnd] = [Math.abs(place - start.at[0]), Math.abs(place - end.at[0])];
    return fromStart + fromEnd + (trunk === to ? fromEnd : fromStart) / 100;
  };
  const nearest = byCost(channels, costOf);
  const free = nearest.find((index) => {
    const place = middleOf(channels[index] as Stretch);
    return !isCovered(scene, [place, middleOf(above)], [place, middleOf(below)]);
  });
  const index = free ?? (nearest[0] as number);
  const between: Leg = { kind: 'channels', index };
  return { ...connector, start: start.at, legs: [first, between, last], end: end.at };
}
