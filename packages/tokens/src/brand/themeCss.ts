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

const rule = (selector: string, lines: readonly string[]): string =>
  lines.length > 0 ? `${selector} {\n${lines.join('')}}\n` : '';

const colors = (theme: Theme, selector: string): string =>
  rule(selector, [
    `  color-scheme: ${isDark(theme.extends) ? 'dark' : 'light'};\n`,
    ...tokens.filter(({ name }) => themed.test(name)).map(({ name }) => declaration(theme, name)),
  ]);

function shapes(theme: Theme, selector: string): string {
  const own = theme.own.filter((name) => !themed.test(name));
  const lines = own.map((name) => declaration(theme, name));
  // Components take the font of the page that they are on.
  const font = '  font-family: var(--sojourn-font-family-sans);\n';
  return rule(selector, own.includes('font.family.sans') ? [...lines, font] : lines);
}

const media = (query: string, css: string): string =>
  css && `@media ${query} {\n${css.replace(/^(?=.)/gm, '  ')}}\n`;

/** Who forces colours chose them, and paper is light: a dark theme is for screens alone. */
const where = (theme: Theme): string =>
  `${isDark(theme.extends) ? 'screen and ' : ''}(forced-colors: none)`;

/**
 * The CSS of a theme: its variables for what the selector matches. With a light and a dark theme,
 * the reader's settings choose between the two. The colours of a dark theme are not printed, and where
 * the reader forces colours, theirs count.
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
  const blocks =
    'extends' in theme
      ? [shapes(theme, selector), media(where(theme), colors(theme, selector))]
      : [
          themeCss(theme.light, selector),
          media('(prefers-color-scheme: dark)', shapes(theme.dark, selector)),
          media(
            `${where(theme.dark)} and (prefers-color-scheme: dark)`,
            colors(theme.dark, selector),
          ),
        ];
  return blocks.filter((css) => css !== '').join('\n');
}
