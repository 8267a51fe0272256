import { describe, expect, it } from 'vitest';
import { tokens } from '../generated/list';
import { readTheme } from './readTheme';
import type { BaseTheme, Theme } from './Theme';
import { themeCss } from './themeCss';

function themeOf(file: unknown, base: BaseTheme = 'light'): Theme {
  const read = readTheme(file, { extends: base });
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.theme;
}

const light = themeOf({ color: { accent: { $value: '#7a1f5c' } } });
const dark = themeOf({ color: { accent: { $value: '#f0a8d0' } } }, 'dark');

const namesIn = (css: string) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);

describe('themeCss', () => {
  it('sets every colour for the provider’s brand, and leaves spaces to the density', () => {
    const css = themeCss(light);
    expect(css).toMatch(
      /^@media \(forced-colors: none\) \{\n {2}\[data-sojourn-theme='brand'\] \{\n {4}color-scheme: light;\n/,
    );
    expect(css).toContain('--sojourn-color-accent: #7a1f5c;');
    const colors = tokens.filter(({ type }) => type === 'color' || type === 'shadow');
    expect(namesIn(css)).toEqual(colors.map(({ cssVariable }) => cssVariable));
  });

  it('sets a space, a corner and a font where the file sets it, on paper too', () => {
    const file = {
      radius: { medium: { $value: { value: 0, unit: 'px' } } },
      font: { family: { sans: { $value: ['Georgia', 'serif'] } } },
    };
    const [shapes] = themeCss(themeOf(file, 'dark'), '.brand').split('\n\n');
    expect(shapes).toBe(
      [
        '.brand {',
        '  --sojourn-radius-medium: 0;',
        '  --sojourn-font-family-sans: Georgia, serif;',
        '  font-family: var(--sojourn-font-family-sans);',
        '}',
      ].join('\n'),
    );
  });

  it('keeps a dark theme from paper and from forced colours', () => {
    expect(themeCss(dark, ':root')).toMatch(
      /^@media screen and \(forced-colors: none\) \{\n {2}:root \{\n {4}color-scheme: dark;/,
    );
  });

  it('lets the reader’s settings choose between two', () => {
    const [first = '', second = ''] = themeCss({ light, dark }, '.brand').split('\n\n');
    expect(first).toBe(themeCss(light, '.brand').trimEnd());
    expect(second).toContain(
      '@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {',
    );
    expect(second).toContain('--sojourn-color-accent: #f0a8d0;');
  });

  it.each(['red; } body { color: red', '#fff</style>', '', 'url(x)'])(
    'writes nothing of a theme that holds %j',
    (value) => {
      const forged = { ...light, values: { ...light.values, 'color.page': value } };
      expect(() => themeCss(forged)).toThrow('no usable value for "color.page"');
    },
  );

  it.each(['', 'a { } b', '@media print', '</style>'])(
    'takes no selector such as %j',
    (selector) => {
      expect(() => themeCss(light, selector)).toThrow('is no plain selector');
    },
  );
});
