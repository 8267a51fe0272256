import { fullHex, hexOf, isInSrgb, isReadSpace } from './colors';
import type { ThemeIssue } from './Theme';
import { TokenProblem } from './TokenProblem';
import { member, pointer, type Place } from './tree';

/** What reading a value needs of the file around it. */
export interface Around {
  /** Follows the aliases of a part of a value. */
  readonly follow: (place: Place) => Place;
  readonly notice: (notice: ThemeIssue) => void;
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

function refuse({ value, path }: Place, expected: string): never {
  throw new TokenProblem(
    'wrong-value',
    `${shown(value)} is no ${expected}, so it is not used in a style. Write ${expected}.`,
    path,
  );
}

/** A member of a value, after its aliases. */
const part = (place: Place, name: string | number, { follow }: Around): Place =>
  follow({ value: member(place.value, String(name)), path: pointer(place.path, name) });

const colorForm = 'a colour, as {"colorSpace":"srgb","components":[0,0.4,0.8]} or "#0066cc"';

function components(place: Place): [number, number, number] {
  const { value } = place;
  const numbers = Array.isArray(value) ? value.map((c: unknown) => (c === 'none' ? 0 : c)) : [];
  const [a, b, c] = numbers;
  if (numbers.length !== 3 || !isNumber(a) || !isNumber(b) || !isNumber(c)) {
    return refuse(place, 'three numbers');
  }
  return [a, b, c];
}

function readColor(place: Place, around: Around): string {
  if (typeof place.value === 'string') return fullHex(place.value) ?? refuse(place, colorForm);
  const space = member(place.value, 'colorSpace');
  if (typeof space !== 'string') return refuse(place, colorForm);
  const alphaPlace = part(place, 'alpha', around);
  const alpha =
    alphaPlace.value === undefined || alphaPlace.value === 'none' ? 1 : alphaPlace.value;
  if (!isNumber(alpha) || alpha < 0 || alpha > 1) return refuse(alphaPlace, 'a number from 0 to 1');
  const inSpace = components(part(place, 'components', around));
  if (isReadSpace(space) && isInSrgb(space, inSpace)) return hexOf(space, inSpace, alpha);
  const fallback = member(place.value, 'hex');
  const hex = typeof fallback === 'string' ? fullHex(fallback) : undefined;
  if (hex === undefined && !isReadSpace(space)) {
    return refuse(place, `${colorForm}; a colour in ${shown(space)} needs a "hex" beside it`);
  }
  around.notice({
    code: 'color-replaced',
    message: `This colour in ${space} is not one that every screen shows. The nearest in sRGB is used.`,
    path: place.path,
    severity: 'info',
  });
  return hex === undefined ? hexOf(space, inSpace, alpha) : hexOf('srgb', bytes(hex), alpha);
}

const bytes = (hex: string): [number, number, number] => {
  const at = (index: number) => parseInt(hex.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

/** Four decimals are finer than any screen, and never an exponent. */
const plain = (value: number): string => String(Math.round(value * 10000) / 10000);

interface Quantity {
  readonly value: number;
  readonly unit: string;
}

function readQuantity(place: Place, units: readonly string[], negative: boolean): Quantity {
  const expected = `a ${negative ? '' : 'positive '}{"value":4,"unit":"${units[0]}"}, in ${units.join(' or ')}, up to 10000`;
  const text = typeof place.value === 'string' ? /^(-?\d*\.?\d+)([a-z]*)$/.exec(place.value) : null;
  const value = text ? Number(text[1]) : member(place.value, 'value');
  const unit = text ? text[2] || (value === 0 ? units[0] : '') : member(place.value, 'unit');
  if (!isNumber(value) || typeof unit !== 'string' || !units.includes(unit)) {
    return refuse(place, expected);
  }
  if (Math.abs(value) > 10000 || (!negative && value < 0)) return refuse(place, expected);
  return { value, unit };
}

const cssQuantity = ({ value, unit }: Quantity): string =>
  Number(plain(value)) === 0 ? '0' : plain(value) + unit;

const lengths = ['px', 'rem'];

function readFontFamily(place: Place, around: Around): string {
  const { value } = place;
  const names =
    typeof value === 'string'
      ? value.split(',')
      : Array.isArray(value)
        ? value.map((_, index) => part(place, index, around).value)
        : [];
  const families = names.map((name: unknown) =>
    typeof name === 'string' ? name.trim().replace(/^(['"])(.*)\1$/, '$2') : '',
  );
  if (families.length === 0 || !families.every((name) => /^[\p{L}\p{N}_. -]{1,100}$/u.test(name))) {
    return refuse(place, 'a list of font names, in letters, digits, spaces and hyphens');
  }
  return families.map((name) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`)).join(', ');
}

/** The names of DTCG 2025.10 for weights. */
const weights: Readonly<Record<string, number>> = {
  ...{ thin: 100, hairline: 100, 'extra-light': 200, 'ultra-light': 200, light: 300 },
  ...{ normal: 400, regular: 400, book: 400, medium: 500, 'semi-bold': 600, 'demi-bold': 600 },
  ...{ bold: 700, 'extra-bold': 800, 'ultra-bold': 800, black: 900, heavy: 900 },
  ...{ 'extra-black': 950, 'ultra-black': 950 },
};

function readFontWeight(place: Place): string {
  const { value } = place;
  const weight =
    typeof value === 'string' && Object.hasOwn(weights, value) ? weights[value] : value;
  return isNumber(weight) && weight >= 1 && weight <= 1000
    ? plain(weight)
    : refuse(place, 'a weight from 1 to 1000');
}

function readCubicBezier(place: Place): string {
  const { value } = place;
  const numbers: unknown[] = Array.isArray(value) ? value : [];
  const valid =
    numbers.length === 4 &&
    numbers.every((n, index) => isNumber(n) && (index % 2 === 1 || (n >= 0 && n <= 1)));
  if (!valid || !numbers.every((n) => Math.abs(Number(n)) <= 100)) {
    return refuse(place, 'four numbers, the first and the third from 0 to 1');
  }
  return `cubic-bezier(${numbers.map((n) => plain(Number(n))).join(', ')})`;
}

function readShadow(place: Place, around: Around): string {
  const single = Array.isArray(place.value) ? part(place, 0, around) : place;
  const length = (name: string, negative: boolean) =>
    cssQuantity(readQuantity(part(single, name, around), lengths, negative));
  const sizes = [
    length('offsetX', true),
    length('offsetY', true),
    length('blur', false),
    length('spread', true),
  ];
  return `${sizes.join(' ')} ${readColor(part(single, 'color', around), around)}`;
}

/**
 * The CSS of a value of a type; nothing that stands in the file gets into it as it came.
 *
 * @throws TokenProblem where it is no value of that type
 */
export function readValue(place: Place, type: string, around: Around): string {
  switch (type) {
    case 'color':
      return readColor(place, around);
    case 'dimension':
      return cssQuantity(readQuantity(place, lengths, place.path.includes('letter-spacing')));
    case 'duration':
      return cssQuantity(readQuantity(place, ['ms', 's'], false));
    case 'fontFamily':
      return readFontFamily(place, around);
    case 'fontWeight':
      return readFontWeight(place);
    case 'cubicBezier':
      return readCubicBezier(place);
    case 'shadow':
      return readShadow(place, around);
    default:
      return refuse(place, `value of a type that is read here; "${type}" is none`);
  }
}

/** One part of a typography token: `size`, `line-height`, `weight` or `letter-spacing`. */
export function readTypography(place: Place, name: string, around: Around): string {
  const size = () => readQuantity(part(place, 'fontSize', around), lengths, false);
  switch (name) {
    case 'size':
      return cssQuantity(size());
    case 'weight':
      return readFontWeight(part(place, 'fontWeight', around));
    case 'letter-spacing':
      return cssQuantity(readQuantity(part(place, 'letterSpacing', around), lengths, true));
    default: {
      const height = part(place, 'lineHeight', around);
      if (!isNumber(height.value) || height.value <= 0 || height.value > 10) {
        return refuse(height, 'a number of lines, above 0 and up to 10');
      }
      const { value, unit } = size();
      return cssQuantity({ value: value * height.value, unit });
    }
  }
}
