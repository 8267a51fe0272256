import { cssVariables, variableName } from './css.mjs';

/**
 * @typedef {import('./dtcg.mjs').Entry} Entry
 * @typedef {import('../../src/ListedToken').ListedToken} ListedToken
 */

/** The type of what a typography token is split into. */
const PART_TYPES = /** @type {Record<string, string>} */ ({
  size: 'dimension',
  'line-height': 'dimension',
  weight: 'fontWeight',
  'letter-spacing': 'dimension',
});

/**
 * One row a CSS variable, with its value in each theme.
 * @param {{ light: Entry[], dark: Entry[], highContrast: Entry[], highContrastDark: Entry[] }} themes resolved, in one order
 * @returns {ListedToken[]}
 */
export function listTokens({ light, dark, highContrast, highContrastDark }) {
  return light.flatMap((entry, index) => {
    const others = [dark, highContrast, highContrastDark];
    const [inDark, inHighContrast, inHighContrastDark] = others.map((entries) => {
      const same = entries[index];
      if (!same || same.path.join() !== entry.path.join()) {
        throw new Error(
          `The token "${entry.path.join('.')}" of the light theme is missing, or stands elsewhere, in another theme. Give the semantic files the same tokens in the same order.`,
        );
      }
      return cssVariables(same);
    });
    return cssVariables(entry).map(({ path, css }, part) => ({
      name: path.join('.'),
      cssVariable: variableName(path),
      type:
        entry.token.$type === 'typography'
          ? (PART_TYPES[path.at(-1) ?? ''] ?? entry.token.$type)
          : entry.token.$type,
      light: css,
      dark: inDark?.[part]?.css ?? css,
      highContrast: inHighContrast?.[part]?.css ?? css,
      highContrastDark: inHighContrastDark?.[part]?.css ?? css,
      ...(entry.token.$description && { description: entry.token.$description }),
    }));
  });
}
