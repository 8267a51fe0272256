/** A rectangle in pixels, in any one frame of reference. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A card's box, and which row it stands in, from 0. */
export interface CardBox extends Box {
  row: number;
}

/** A stretch of an axis, in pixels. */
export interface Stretch {
  start: number;
  end: number;
}

/** What connectors run between, as it was measured. */
export interface ConnectorScene {
  cards: ReadonlyMap<string, CardBox>;
  /** Where connectors may run across, from top to bottom: below each row. */
  gutters: readonly Stretch[];
  /** Where they may run up and down, from left to right: at the edges of the columns. */
  channels: readonly Stretch[];
}

/** From the card that needs to the card that is needed. */
export interface Connector {
  from: string;
  to: string;
}

/** In pixels. */
export type Point = readonly [x: number, y: number];

/** The middle of a stretch. */
export const middleOf = ({ start, end }: Stretch) => (start + end) / 2;
/** The middle of a box, across. */
export const centreX = ({ left, right }: Box) => (left + right) / 2;
/** The middle of a box, downwards. */
export const centreY = ({ top, bottom }: Box) => (top + bottom) / 2;

/** Whether one of the cards lies over a rectangle; those that only touch it do not. */
export function isCovered(
  { cards }: ConnectorScene,
  [x, y]: Point,
  [otherX, otherY]: Point,
): boolean {
  const [left, right] = [Math.min(x, otherX) + 1, Math.max(x, otherX) - 1];
  const [top, bottom] = [Math.min(y, otherY) + 1, Math.max(y, otherY) - 1];
  for (const box of cards.values()) {
    // Of a line, which has no width, either side is its middle.
    const wide =
      left > right ? box.left < x && x < box.right : box.left < right && box.right > left;
    const high =
      top > bottom ? box.top < y && y < box.bottom : box.top < bottom && box.bottom > top;
    if (wide && high) return true;
  }
  return false;
}
