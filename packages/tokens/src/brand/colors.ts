type Triple = readonly [number, number, number];

const encode = (c: number): number =>
  Math.abs(c) <= 0.0031308 ? 12.92 * c : Math.sign(c) * (1.055 * Math.abs(c) ** (1 / 2.4) - 0.055);
const decode = (c: number): number =>
  Math.abs(c) <= 0.04045 ? c / 12.92 : Math.sign(c) * ((Math.abs(c) + 0.055) / 1.055) ** 2.4;
const map = ([a, b, c]: Triple, by: (x: number) => number): Triple => [by(a), by(b), by(c)];

/** Ottosson (2020): Oklab to linear sRGB. */
function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function fromOklch([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180;
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}

/** CSS Color 4: linear Display P3 to linear sRGB. */
const fromP3 = ([r, g, b]: Triple): Triple => [
  1.2249401763 * r - 0.2249401763 * g,
  -0.0420569547 * r + 1.0420569547 * g,
  -0.0196375546 * r - 0.0786360456 * g + 1.0982736001 * b,
];

/** CSS Color 4: hue in degrees, the others in percent. */
function fromHsl([hue, saturation, lightness]: Triple): Triple {
  const light = lightness / 100;
  const chroma = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return light - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** The colour spaces of DTCG 2025.10 that are read, each to sRGB. */
const spaces: Readonly<Record<string, (components: Triple) => Triple>> = {
  srgb: (components) => components,
  'srgb-linear': (components) => map(components, encode),
  hsl: fromHsl,
  oklab: (components) => map(fromOklab(components), encode),
  oklch: (components) => map(fromOklch(components), encode),
  'display-p3': (components) => map(fromP3(map(components, decode)), encode),
};

/** Whether a colour space is one of those that are read. */
export const isReadSpace = (space: string): boolean => Object.hasOwn(spaces, space);

const byte = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour as `#rrggbb`, or `#rrggbbaa` where it lets something through. */
export function hexOf(space: string, components: Triple, alpha: number): string {
  const channels = (spaces[space] ?? ((same: Triple) => same))(components);
  return `#${channels.map(byte).join('')}${alpha < 1 ? byte(alpha) : ''}`;
}

/** Whether sRGB has the colour, but for what rounding takes away. */
export const isInSrgb = (space: string, components: Triple): boolean =>
  (spaces[space]?.(components) ?? []).every((channel) => channel > -0.004 && channel < 1.004);

/** `#abc`, `#abcd`, `#aabbcc` or `#aabbccdd` as `#rrggbb` or `#rrggbbaa`, in lower case. */
export function fullHex(text: string): string | undefined {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.length === 8 && long.endsWith('ff') ? long.slice(0, 6) : long}`;
}
