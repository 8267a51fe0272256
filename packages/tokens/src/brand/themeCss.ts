import { tokens } from '../generated/list';
import { isDark, tokensByName } from './baseThemes';
import type { Theme } from './Theme';

/** A theme for a light and one for a dark page; the reader's settings choose. */
export interface ThemePair {
  readonly light: Theme;
  readonly dark: Theme;
}

/** What a value may look like, by its type: nothing that could end its declaration. */
const length = '-?\\d+(?:\\.\\d+)?(?:px|rem)?';
const color = '#[0-9a-f]{6}(?:[0-9a-f]{2})?';
const safe: Readonly<Record<string, RegExp>> = {
  color: new RegExp(`^${color}$`),
  dimension: new RegExp(`^${length}$`),
  duration: /^\d+(\.\d+)?(ms|s)?$/,
  fontFamily: /^('[\p{L}\p{N}_. -]+'|[a-z-]+)(, ('[\p{L}\p{N}_. -]+'|[a-z-]+))*$/iu,
  fontWeight: /^\d+(\.\d+)?$/,
  cubicBezier: /^cubic-bezier\((-?\d+(\.\d+)?(, )?){4}\)$/,
  shadow: new RegExp(`^(${length} ){4}${color}$`),
};

/** What no theme of ours changes is written only where the file sets it: density sets spaces too. */
const themed = /^(color|band|tone|emotion|shadow)\./;

function declaration(theme: Theme, name: string): string {
  const token = tokensByName.get(name);
  const value = theme.values[name];
  if (!token || value === undefined || !safe[token.type]?.test(value)) {
    throw new Error(
      `The theme has no usable value for "${name}", so no CSS is written. Pass a theme as readTheme gives it.`,
    );
  }
  return `  ${token.cssVariable}: ${value};\n`;
}

function rule(theme: Theme, selector: string): string {
  const own = new Set(theme.own);
  const lines = tokens
    .filter(({ name }) => themed.test(name) || own.has(name))
    .map(({ name }) => declaration(theme, name));
  const scheme = `  color-scheme: ${isDark(theme.extends) ? 'dark' : 'light'};\n`;
  // Components take the font of the page that they are on.
  const font = own.has('font.family.sans')
    ? '  font-family: var(--sojourn-font-family-sans);\n'
    : '';
  return `${selector} {\n${scheme}${lines.join('')}${font}}\n`;
}

const media = (query: string, css: string): string =>
  `@media ${query} {\n${css.replace(/^(?=.)/gm, '  ')}}\n`;

/** Paper is light, and who forces colours chose them: a dark theme is for screens alone. */
const onScreens = 'screen and (forced-colors: none)';

/**
 * The CSS of a theme: its variables for what the selector matches. With a light and a dark theme,
 * the reader's settings choose between the two. A dark theme is not printed.
 *
 * @param selector - what takes the theme; the attribute is that of `<SojournProvider theme="brand">`
 * @throws when the theme was not made by `readTheme`, or the selector is none
 *
 * @example
 * writeFileSync('brand.css', themeCss({ light, dark }));
 */
export function themeCss(
  theme: Theme | ThemePair,
  selector = "[data-sojourn-theme='brand']",
): string {
  if (/[{}@;<\\]|\/\*/.test(selector) || selector.trim() === '') {
    throw new Error(
      `"${selector}" is no plain selector, so no rule can be made of it. Pass one such as ":root" or ".brand".`,
    );
  }
  if ('extends' in theme) {
    const css = rule(theme, selector);
    return isDark(theme.extends) ? media(onScreens, css) : css;
  }
  const dark = media(`${onScreens} and (prefers-color-scheme: dark)`, rule(theme.dark, selector));
  return `${rule(theme.light, selector)}\n${dark}`;
}
