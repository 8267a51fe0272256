type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/**
 * Severity 1.0 of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency" (2009), for linear RGB.
 */
const matrices = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** Full colour vision, or one of its three losses. */
export type ColorVision = keyof typeof matrices;

/** Every kind of {@link ColorVision}. */
export const colorVisions = Object.keys(matrices) as ColorVision[];

const times = (matrix: Matrix, [x, y, z]: Row): Row => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

function linearRgb(hex: string): Row {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Oklab, Ottosson (2020). */
function oklab(rgb: Row): Row {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/**
 * How far apart two colours look, as 100 times their distance in Oklab: about 2 is just noticeable
 * in a small mark.
 *
 * @param one - `#rrggbb`
 * @param other - `#rrggbb`
 * @param vision - who looks
 */
export function seenDistance(one: string, other: string, vision: ColorVision): number {
  const [a, b] = [one, other].map((hex) => {
    const [x, y, z] = times(matrices[vision], linearRgb(hex));
    const clamp = (value: number) => Math.min(1, Math.max(0, value));
    return oklab([clamp(x), clamp(y), clamp(z)]);
  });
  return a && b ? 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}
