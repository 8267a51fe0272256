import { tokens } from '@sojourn/tokens/list';
import type { BaseTheme } from '@sojourn/tokens/brand';
import type { Values } from './deriveValues';

/** A token file: groups of groups of tokens. */
export interface TokenFile {
  [name: string]: unknown;
}

function quantity(css: string): { value: number; unit: string } {
  const [, value = '0', unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(css) ?? [];
  return { value: Number(value), unit: unit || 'px' };
}

function color(hex: string) {
  const channels = [1, 3, 5, 7].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [components, [alpha = 1]] = [channels.slice(0, 3), channels.slice(3)];
  const rounded = (value: number) => Math.round(value * 10000) / 10000;
  return {
    colorSpace: 'srgb',
    components: components.map(rounded),
    alpha: Number.isNaN(alpha) ? 1 : rounded(alpha),
    hex: hex.slice(0, 7),
  };
}

/** The DTCG value of a CSS value, for the types that a theme of this page sets. */
function valueOf(type: string, css: string): unknown {
  if (type === 'color') return color(css);
  if (type === 'dimension') return quantity(css);
  if (type === 'fontFamily') {
    return css.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  }
  return css;
}

/** Types that are read from a file and written to one. Others stay as the base theme has them. */
const written = ['color', 'dimension', 'fontFamily'];

/** Values as a token file in DTCG 2025.10, in the order of our list. */
export function tokenFileOf(values: Values, base: BaseTheme): TokenFile {
  const file: TokenFile = { $extensions: { sojourn: { extends: base } } };
  for (const { name, type } of tokens) {
    const css = values[name];
    if (css === undefined || !written.includes(type)) continue;
    const names = name.split('.');
    const last = names.pop() ?? '';
    let group = file;
    for (const one of names) group = (group[one] ??= {}) as TokenFile;
    group[last] = { $type: type, $value: valueOf(type, css) };
  }
  return file;
}
