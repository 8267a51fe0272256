/** A place on a curve. `x` grows from point to point. */
export interface Point {
  x: number;
  y: number;
}

/** One cubic Bézier piece whose `x` runs evenly from `x0` to `x1`; `y` holds its four ordinates. */
export interface Piece {
  x0: number;
  x1: number;
  y: readonly [number, number, number, number];
}

function slopeBetween(a: Point, b: Point): number {
  const width = b.x - a.x;
  return width > 0 ? (b.y - a.y) / width : 0;
}

/** Steffen's slope at an inner point: never so steep that the curve leaves its neighbours' range. */
function innerSlope(before: Point, point: Point, after: Point): number {
  const left = slopeBetween(before, point);
  const right = slopeBetween(point, after);
  const widthLeft = point.x - before.x;
  const widthRight = after.x - point.x;
  const parabola = (left * widthRight + right * widthLeft) / (widthLeft + widthRight);
  const steepest = Math.min(Math.abs(left), Math.abs(right), 0.5 * Math.abs(parabola));
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
    return before && after ? innerSlope(before, point, after) : undefined;
  });
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const from = points[index] as Point;
    const to = points[index + 1] as Point;
    const straight = slopeBetween(from, to);
    const start = slopes[index];
    const end = slopes[index + 1];
    const slopeFrom = start ?? (end === undefined ? straight : (3 * straight - end) / 2);
    const slopeTo = end ?? (start === undefined ? straight : (3 * straight - start) / 2);
    const third = (to.x - from.x) / 3;
    pieces.push({
      x0: from.x,
      x1: to.x,
      y: [from.y, from.y + third * slopeFrom, to.y - third * slopeTo, to.y],
    });
  }
  return pieces;
}

const digits = 4;

/** A number as SVG reads it, without a long tail. */
export function svgNumber(value: number): string {
  return String(Number(value.toFixed(digits)));
}

function curveTo({ x0, x1, y }: Piece): string {
  const third = (x1 - x0) / 3;
  const at = (x: number, ordinate: number) => `${svgNumber(x)},${svgNumber(ordinate)}`;
  return `C${at(x0 + third, y[1])} ${at(x1 - third, y[2])} ${at(x1, y[3])}`;
}

function reversed({ x0, x1, y }: Piece): Piece {
  return { x0: x1, x1: x0, y: [y[3], y[2], y[1], y[0]] };
}

/** SVG path data of the curve through the points; one point alone gives an empty path. */
export function monotonePath(points: readonly Point[]): string {
  const first = points[0];
  if (!first || points.length < 2) return '';
  return `M${svgNumber(first.x)},${svgNumber(first.y)}${monotonePieces(points).map(curveTo).join('')}`;
}

/** The part of a piece between two shares of its width, by de Casteljau. */
function part(piece: Piece, from: number, to: number): Piece {
  const y = piece.y;
  const blossom = (a: number, b: number, c: number) => {
    const mix = (p: number, q: number, t: number) => p + (q - p) * t;
    const first = [mix(y[0], y[1], a), mix(y[1], y[2], a), mix(y[2], y[3], a)] as const;
    return mix(mix(first[0], first[1], b), mix(first[1], first[2], b), c);
  };
  const width = piece.x1 - piece.x0;
  return {
    x0: piece.x0 + width * from,
    x1: piece.x0 + width * to,
    y: [
      blossom(from, from, from),
      blossom(from, from, to),
      blossom(from, to, to),
      blossom(to, to, to),
    ],
  };
}

/** Where in 0..1 the cubic with these Bézier ordinates changes sign. */
function crossings(y: Piece['y']): number[] {
  const [a, b, c, d] = y;
  const at = (t: number) => {
    const s = 1 - t;
    return a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t;
  };
  // Between the extremes of a cubic there is at most one root: halve each such stretch.
  const qa = d - 3 * c + 3 * b - a;
  const qb = 2 * (c - 2 * b + a);
  const qc = b - a;
  const root = Math.sqrt(Math.max(0, qb * qb - 4 * qa * qc));
  const extremes =
    Math.abs(qa) < 1e-12 ? [-qc / qb] : [(-qb - root) / (2 * qa), (-qb + root) / (2 * qa)];
  const stops = [0, ...extremes.filter((t) => t > 0 && t < 1).sort((p, q) => p - q), 1];
  const found: number[] = [];
  for (let index = 0; index + 1 < stops.length; index++) {
    let low = stops[index] as number;
    let high = stops[index + 1] as number;
    const sign = Math.sign(at(low));
    if (sign === 0 || sign === Math.sign(at(high)) || at(high) === 0) continue;
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2;
      if (Math.sign(at(middle)) === sign) low = middle;
      else high = middle;
    }
    found.push((low + high) / 2);
  }
  return found;
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
  const basePieces = monotonePieces(base);
  const areas: { sign: 1 | -1; upper: Piece[]; lower: Piece[] }[] = [];
  monotonePieces(curve).forEach((piece, index) => {
    const under = basePieces[index];
    if (!under) return;
    const difference = piece.y.map((y, corner) => y - (under.y[corner] as number));
    const cuts = [0, ...crossings(difference as unknown as Piece['y']), 1];
    for (let cut = 0; cut + 1 < cuts.length; cut++) {
      const upper = part(piece, cuts[cut] as number, cuts[cut + 1] as number);
      const lower = part(under, cuts[cut] as number, cuts[cut + 1] as number);
      const lean = upper.y.reduce((sum, y, corner) => sum + y - (lower.y[corner] as number), 0);
      if (Math.abs(lean) < 1e-9) continue;
      const sign = lean > 0 ? 1 : -1;
      const last = areas.at(-1);
      const joins = last?.sign === sign && last.upper.at(-1)?.x1 === upper.x0;
      if (last && joins) {
        last.upper.push(upper);
        last.lower.push(lower);
      } else {
        areas.push({ sign, upper: [upper], lower: [lower] });
      }
    }
  });
  return areas.map(({ sign, upper, lower }) => {
    const start = upper[0] as Piece;
    const back = lower.map(reversed).reverse();
    const turn = back[0] as Piece;
    return {
      sign,
      path:
        `M${svgNumber(start.x0)},${svgNumber(start.y[0])}${upper.map(curveTo).join('')}` +
        `L${svgNumber(turn.x0)},${svgNumber(turn.y[0])}${back.map(curveTo).join('')}Z`,
    };
  });
}
