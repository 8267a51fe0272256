import { tokens } from '../generated/list';
import type { ListedToken } from '../ListedToken';
import type { BaseTheme } from './Theme';

/** Where the list of tokens holds each base theme. */
const columns = {
  light: 'light',
  dark: 'dark',
  'high-contrast': 'highContrast',
  'high-contrast-dark': 'highContrastDark',
} as const satisfies Record<BaseTheme, keyof ListedToken>;

/** The names that a file may extend. */
export const baseThemes = Object.keys(columns) as BaseTheme[];

/** Whether a value names a theme to go on from. */
export const isBaseTheme = (value: unknown): value is BaseTheme =>
  typeof value === 'string' && Object.hasOwn(columns, value);

/** The CSS value of a token in a base theme. */
export const baseValue = (token: ListedToken, base: BaseTheme): string => token[columns[base]];

/** Whether a theme that goes on from this one is dark. */
export const isDark = (base: BaseTheme): boolean => base.endsWith('dark');

/** Every token by its name. */
export const tokensByName: ReadonlyMap<string, ListedToken> = new Map(
  tokens.map((token) => [token.name, token]),
);
