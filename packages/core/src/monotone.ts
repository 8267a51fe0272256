/** A place on a curve. `x` grows from point to point. */
export interface Point {
  x: number;
  y: number;
}

/** One cubic Bézier piece: its ends, and between them its two handles. */
export type Piece = readonly [Point, Point, Point, Point];

function slopeBetween(a: Point, b: Point): number {
  return b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0;
}

/** Steffen's slope at an inner point: never so steep that the curve leaves its neighbours' range. */
function innerSlope(before: Point, point: Point, after: Point): number {
  const left = slopeBetween(before, point);
  const right = slopeBetween(point, after);
  const parabola =
    (left * (after.x - point.x) + right * (point.x - before.x)) / (after.x - before.x);
  const steepest = Math.min(Math.abs(left), Math.abs(right), Math.abs(parabola) / 2);
  return (Math.sign(left) + Math.sign(right)) * steepest || 0;
}

/**
 * The curve through the points that is monotone between each two of them, so that it never shows a
 * value that nobody gave (Steffen 1990; the same curve as d3's `curveMonotoneX`). A piece depends on
 * no point farther than the two on either side of it, so a part of a long curve can be drawn alone.
 */
export function monotonePieces(points: readonly Point[]): Piece[] {
  const slopes = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    return before && after && innerSlope(before, point, after);
  });
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    const straight = slopeBetween(from, to);
    // Without a point beyond an end, the curve leaves it as a parabola.
    const outer = (inner = straight) => (3 * straight - inner) / 2;
    const start = slopes[index] ?? outer(slopes[index + 1]);
    const end = slopes[index + 1] ?? outer(slopes[index]);
    const third = (to.x - from.x) / 3;
    return [
      from,
      { x: from.x + third, y: from.y + third * start },
      { x: to.x - third, y: to.y - third * end },
      to,
    ];
  });
}

function written({ x, y }: Point): string {
  return [x, y].map((value) => Math.round(value * 10_000) / 10_000).join();
}

function pathOf(pieces: readonly Piece[]): string {
  const curves = pieces.map(([, ...rest]) => `C${rest.map(written).join(' ')}`);
  return pieces[0] ? written(pieces[0][0]) + curves.join('') : '';
}

/** SVG path data of the curve through the points; one point alone gives an empty path. */
export function monotonePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${pathOf(monotonePieces(points))}`;
}

/** The two parts of a piece, before and after a share of its width, by de Casteljau. */
function split([a, b, c, d]: Piece, share: number): [Piece, Piece] {
  const mix = (p: Point, q: Point): Point => ({
    x: p.x + (q.x - p.x) * share,
    y: p.y + (q.y - p.y) * share,
  });
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** So narrow a part of a piece holds one crossing at most, in shares of its width. */
const narrow = 1 / 16;

/** Where one piece crosses another over the same width, between two shares of it. */
function crossings(
  piece: Piece,
  other: Piece,
  [from, to]: readonly [number, number] = [0, 1],
): number[] {
  const isAbove = (share: number) => split(piece, share)[1][0].y > split(other, share)[1][0].y;
  if (to - from <= narrow && isAbove(from) === isAbove(to)) return [];
  if (to - from < 1e-9) return [from];
  const middle = (from + to) / 2;
  return [...crossings(piece, other, [from, middle]), ...crossings(piece, other, [middle, to])];
}

/** The space between two curves where the upper one is, all along, on one side of the other. */
export interface GapArea {
  /** 1: `curve` lies above `base`; -1: below it. */
  sign: 1 | -1;
  /** SVG path data, closed. */
  path: string;
}

/**
 * The space between two curves over the same places, cut where they cross, so that each part can be
 * filled by its sign. `curve` and `base` share every `x`.
 */
export function gapAreas(curve: readonly Point[], base: readonly Point[]): GapArea[] {
  const areas: { sign: 1 | -1; upper: Piece[]; lower: Piece[] }[] = [];
  const basePieces = monotonePieces(base);
  let open: (typeof areas)[number] | undefined;
  monotonePieces(curve).forEach((piece, index) => {
    let rest = [piece, basePieces[index] as Piece] as const;
    let done = 0;
    for (const cut of [...crossings(...rest), 1]) {
      const share = (cut - done) / (1 - done);
      const [upper, upperRest] = split(rest[0], share);
      const [lower, lowerRest] = split(rest[1], share);
      rest = [upperRest, lowerRest];
      done = cut;
      const lean = upper.reduce((sum, { y }, corner) => sum + y - (lower[corner]?.y ?? 0), 0);
      const sign = lean > 0 ? 1 : -1;
      if (Math.abs(lean) < 1e-6) {
        // The curves touch, or are one: there is nothing to fill.
        open = undefined;
      } else if (open?.sign === sign) {
        open.upper.push(upper);
        open.lower.push(lower);
      } else {
        areas.push((open = { sign, upper: [upper], lower: [lower] }));
      }
    }
  });
  return areas.map(({ sign, upper, lower }) => ({ sign, path: areaPath(upper, lower) }));
}

/** The space between two rows of pieces, closed: there along the one, back along the other. */
function areaPath(upper: readonly Piece[], lower: readonly Piece[]): string {
  const back = lower.map((piece) => [...piece].reverse() as unknown as Piece).reverse();
  return `M${pathOf(upper)}L${pathOf(back)}Z`;
}

/** The space between two curves over the same places, whichever lies above; one place has none. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length < 2 ? '' : areaPath(monotonePieces(upper), monotonePieces(lower));
}
