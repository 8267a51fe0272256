/**
 * @typedef {import('./dtcg.mjs').Entry} Entry
 * @typedef {{ components: number[], alpha?: number, hex: string }} Color
 * @typedef {{ value: number, unit: string }} Quantity
 * @typedef {{ path: string[], css: string }} Variable
 */

/** @param {Color} color */
function cssColor({ hex, alpha = 1 }) {
  if (alpha === 1) return hex;
  const channel = Math.round(alpha * 255);
  return hex + channel.toString(16).padStart(2, '0');
}

/** @param {Quantity} quantity */
const cssQuantity = ({ value, unit }) => `${value}${value === 0 ? '' : unit}`;

/** @param {string[]} families */
const cssFamilies = (families) =>
  families.map((name) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`)).join(', ');

/**
 * A typography token becomes one variable a part: CSS has no shorthand that leaves the font of the
 * host alone. Line heights are pixels, so that rows stay on the 4 px grid.
 * @param {string[]} path
 * @param {{ fontSize: Quantity, fontWeight: number, letterSpacing: Quantity, lineHeight: number }} value
 * @returns {Variable[]}
 */
function typographyVariables(path, { fontSize, fontWeight, letterSpacing, lineHeight }) {
  const height = Math.round(fontSize.value * lineHeight * 100) / 100;
  return [
    { path: [...path, 'size'], css: cssQuantity(fontSize) },
    { path: [...path, 'line-height'], css: cssQuantity({ ...fontSize, value: height }) },
    { path: [...path, 'weight'], css: String(fontWeight) },
    { path: [...path, 'letter-spacing'], css: cssQuantity(letterSpacing) },
  ];
}

/** @param {{ color: Color, offsetX: Quantity, offsetY: Quantity, blur: Quantity, spread: Quantity }} shadow */
const cssShadow = ({ color, offsetX, offsetY, blur, spread }) =>
  [...[offsetX, offsetY, blur, spread].map(cssQuantity), cssColor(color)].join(' ');

/**
 * The CSS variables of one resolved token.
 * @param {Entry} entry
 * @returns {Variable[]}
 */
export function cssVariables({ path, token }) {
  const value = /** @type {any} */ (token.$value);
  switch (token.$type) {
    case 'color':
      return [{ path, css: cssColor(value) }];
    case 'dimension':
    case 'duration':
      return [{ path, css: cssQuantity(value) }];
    case 'fontFamily':
      return [{ path, css: cssFamilies(value) }];
    case 'fontWeight':
      return [{ path, css: String(value) }];
    case 'cubicBezier':
      return [{ path, css: `cubic-bezier(${value.join(', ')})` }];
    case 'shadow':
      return [{ path, css: cssShadow(value) }];
    case 'typography':
      return typographyVariables(path, value);
    default:
      throw new Error(
        `The token "${path.join('.')}" is of the type "${token.$type}", which has no CSS yet. Add it to scripts/lib/css.mjs.`,
      );
  }
}

/** @param {string[]} path */
export const variableName = (path) => `--sojourn-${path.join('-')}`;
