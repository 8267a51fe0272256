type Channels = [red: number, green: number, blue: number, alpha: number];

function channelsOf(hex: string): Channels {
  const digits = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(hex);
  if (!digits?.[1]) {
    throw new Error(
      `"${hex}" is no colour of the form #rrggbb or #rrggbbaa, so it has no contrast. Pass a colour of the token list.`,
    );
  }
  const value = parseInt(digits[1], 16);
  const alpha = digits[2] === undefined ? 1 : parseInt(digits[2], 16) / 255;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, alpha];
}

/**
 * What is seen where a colour, possibly translucent, lies over an opaque one.
 *
 * @param top - `#rrggbb` or `#rrggbbaa`
 * @param bottom - `#rrggbb`
 * @returns `#rrggbb`
 */
export function composite(top: string, bottom: string): string {
  const over = channelsOf(top);
  const under = channelsOf(bottom);
  const hex = [0, 1, 2].map((index) => {
    const mixed = (over[index] ?? 0) * over[3] + (under[index] ?? 0) * (1 - over[3]);
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color)
    .slice(0, 3)
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast ratio of WCAG 2.2, from 1 (same) to 21 (black on white).
 *
 * @param foreground - `#rrggbb` or `#rrggbbaa`
 * @param background - `#rrggbb`, opaque
 * @throws when one is no such colour
 *
 * @example
 * contrastRatio('#1d2329', '#ffffff'); // 15.9
 */
export function contrastRatio(foreground: string, background: string): number {
  const [low = 0, high = 0] = [
    luminance(composite(foreground, background)),
    luminance(background),
  ].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
