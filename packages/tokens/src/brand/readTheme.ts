import { tokens } from '../generated/list';
import type { ListedToken } from '../ListedToken';
import { baseThemes, baseValue, isBaseTheme, tokensByName } from './baseThemes';
import type { BaseTheme, ReadThemeResult, ThemeIssue } from './Theme';
import { TokenProblem } from './TokenProblem';
import { findToken, follow, isTree, member, pointer, type Tree, type TokenPlace } from './tree';
import { readTypography, readValue, type Around } from './values';

/** How to read a token file. */
export interface ReadThemeOptions {
  /** The theme to go on from, whatever the file says. */
  extends?: BaseTheme | undefined;
}

const groups = [...new Set(tokens.map(({ name }) => name.split('.')[0] ?? ''))];

/** No group of ours is as deep; deeper ones are not looked through. */
const deepest = 8;

/** Where the file says which theme it extends. */
const extendsPath = '/$extensions/sojourn/extends';

/** The tokens of our groups that have a name of their own: nothing is drawn with them. */
function unknownNames(tree: unknown, names: readonly string[]): string[] {
  if (!isTree(tree) || names.length > deepest) return [];
  const name = names.join('.');
  if (Object.hasOwn(tree, '$value')) {
    const known = tokensByName.has(name) || tokensByName.has(`${name}.size`);
    return known ? [] : [name];
  }
  return Object.keys(tree).flatMap((key) =>
    key.startsWith('$') ? [] : unknownNames(tree[key], [...names, key]),
  );
}

function baseOf(file: Tree, options: ReadThemeOptions): BaseTheme {
  if (options.extends !== undefined) return options.extends;
  const named = member(member(member(file, '$extensions'), 'sojourn'), 'extends') ?? 'light';
  if (isBaseTheme(named)) return named;
  throw new TokenProblem(
    'unknown-base',
    `There is no theme ${JSON.stringify(named)} to go on from, so what the file leaves out has no value. Write one of ${baseThemes.join(', ')}.`,
    extendsPath,
  );
}

/** A file, what it goes on from, and where to tell what is noticed in it. */
interface Reading {
  file: Tree;
  base: BaseTheme;
  notices: ThemeIssue[];
}

/** The CSS value that the file gives a token; nothing where it leaves it to the base theme. */
function ownValue({ file, base, notices }: Reading, { name, type }: ListedToken) {
  const names = name.split('.');
  const single = findToken(file, names);
  const place = single ?? (names[0] === 'type' ? findToken(file, names.slice(0, 2)) : undefined);
  if (!place) return undefined;
  const expected = single ? type : 'typography';

  function fromBase(alias: string): TokenPlace | undefined {
    const token = tokensByName.get(alias);
    if (!token || alias === name) return undefined;
    const css = baseValue(token, base);
    return { value: token.type === 'fontWeight' ? Number(css) : css, path: '', type: token.type };
  }

  const reached = follow(file, place, fromBase);
  const told = reached.type ?? place.type;
  if (told !== undefined && told !== expected) {
    throw new TokenProblem(
      'wrong-type',
      `"${name}" is of the type "${expected}" and here of ${JSON.stringify(told)}, so it is not used. Give it the right $type, or another name.`,
      place.path,
    );
  }
  const around: Around = {
    follow: (part) => follow(file, { ...part, type: undefined }, fromBase),
    notice: (notice) => notices.push(notice),
  };
  return single
    ? readValue(reached, type, around)
    : readTypography(reached, names[2] ?? '', around);
}

/**
 * Reads a theme of your own from a token file (DTCG 2025.10), after `JSON.parse`. The file holds
 * only what differs from the theme that it extends: `light`, or the one that it names in
 * `$extensions.sojourn.extends`. Aliases are resolved, in the file and to the tokens of the extended
 * theme. Colours are in DTCG's form or in hex; they are kept in sRGB. A file with something wrong in
 * it is refused with all that is wrong, each with its place; nothing is thrown.
 *
 * @example
 * const read = readTheme({ color: { accent: { $type: 'color', $value: '#7a1f5c' } } });
 * if (read.ok) writeFileSync('brand.css', themeCss(read.theme));
 */
export function readTheme(file: unknown, options: ReadThemeOptions = {}): ReadThemeResult {
  if (!isTree(file)) {
    const message = 'A token file is an object of groups and tokens. Pass what JSON.parse gives.';
    return { ok: false, issues: [{ code: 'no-file', message, path: '', severity: 'error' }] };
  }
  const issues = new Map<string, ThemeIssue>();
  const notices: ThemeIssue[] = [];
  const values: Record<string, string> = {};
  const own: string[] = [];

  function attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TokenProblem)) throw error;
      const { code, message, path } = error;
      // The parts of a typography token fail for one reason, and so do all that point to one value.
      issues.set(`${path} ${message}`, { code, message, path, severity: 'error' });
      return undefined;
    }
  }

  const base = attempt(() => baseOf(file, options)) ?? 'light';
  for (const token of tokens) {
    const value = attempt(() => ownValue({ file, base, notices }, token));
    values[token.name] = value ?? baseValue(token, base);
    if (value !== undefined) own.push(token.name);
  }
  if (issues.size > 0) return { ok: false, issues: [...issues.values()] };

  for (const name of groups.flatMap((group) => unknownNames(member(file, group), [group]))) {
    notices.push({
      code: 'unknown-token',
      message: `Nothing is drawn with "${name}". It may be named by an alias; otherwise look its name up in the list of tokens.`,
      path: name.split('.').reduce<string>(pointer, ''),
      severity: 'info',
    });
  }
  if (own.length === 0) {
    notices.push({
      code: 'nothing-set',
      message: `The file sets none of the tokens of Sojourn, so the theme is ${base} unchanged. Name its tokens as in the list, such as "color.accent".`,
      path: '',
      severity: 'warning',
    });
  }
  return { ok: true, theme: { extends: base, values, own }, notices };
}
