import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { checkTokens } from './check.mjs';
import { cssVariables } from './css.mjs';
import { flatten, resolve } from './dtcg.mjs';
import { emitCss } from './emit-css.mjs';
import { emitFigma } from './emit-figma.mjs';
import { emitLeaves, emitList, emitThemes, emitVars } from './emit-typescript.mjs';
import { listTokens } from './list.mjs';

/** @typedef {import('./dtcg.mjs').Entry} Entry */

export const packageRoot = new URL('../../', import.meta.url);

/** The names of the sources in `src`: one of raw values, one a theme. */
export const sourceNames = /** @type {const} */ ({
  primitive: 'primitive.tokens.json',
  light: 'semantic.light.tokens.json',
  dark: 'semantic.dark.tokens.json',
  highContrast: 'semantic.high-contrast.tokens.json',
  highContrastDark: 'semantic.high-contrast-dark.tokens.json',
});

/** @param {string} name @returns {Entry[]} */
function read(name) {
  const tree = JSON.parse(readFileSync(new URL(`src/${name}`, packageRoot), 'utf8'));
  const issues = checkTokens(tree);
  if (issues.length > 0) {
    throw new Error(`src/${name} is not valid DTCG 2025.10:\n${issues.join('\n')}`);
  }
  return flatten(tree);
}

/** The resolved tokens of every theme; the palette is left out, since it only serves as a target. */
export function readThemes() {
  const primitive = read(sourceNames.primitive);
  /** @param {string} name */
  const theme = (name) =>
    resolve([...read(name), ...primitive]).filter(({ path }) => path[0] !== 'palette');
  return {
    light: theme(sourceNames.light),
    dark: theme(sourceNames.dark),
    highContrast: theme(sourceNames.highContrast),
    highContrastDark: theme(sourceNames.highContrastDark),
  };
}

/**
 * Every generated file: its path from the package root and its text.
 * @returns {Promise<Map<string, string>>}
 */
export async function generateFiles() {
  const themes = readThemes();
  const sharedNames = new Set(
    flatten(
      JSON.parse(readFileSync(new URL(`src/${sourceNames.primitive}`, packageRoot), 'utf8')),
    ).map(({ path }) => path.join('.')),
  );
  /** @param {Entry[]} entries @param {boolean} shared */
  const variables = (entries, shared) =>
    entries
      .filter(({ path }) => sharedNames.has(path.join('.')) === shared)
      .flatMap((entry) => cssVariables(entry));

  const shared = variables(themes.light, true);
  const light = variables(themes.light, false);
  const dark = variables(themes.dark, false);
  const highContrast = variables(themes.highContrast, false);
  const highContrastDark = variables(themes.highContrastDark, false);

  const files = new Map([
    ['src/generated/leaves.ts', emitLeaves([...light, ...shared])],
    ['src/generated/vars.ts', emitVars([...light, ...shared])],
    [
      'src/generated/themes.ts',
      emitThemes({
        light,
        dark,
        'high-contrast': highContrast,
        'high-contrast-dark': highContrastDark,
      }),
    ],
    ['src/generated/list.ts', emitList(listTokens(themes))],
    ['figma/light.json', emitFigma(themes.light)],
    ['figma/dark.json', emitFigma(themes.dark)],
    ['figma/high-contrast.json', emitFigma(themes.highContrast)],
    ['figma/high-contrast-dark.json', emitFigma(themes.highContrastDark)],
  ]);
  for (const [name, text] of Object.entries(
    emitCss({ shared, light, dark, highContrast, highContrastDark }),
  )) {
    files.set(`css/${name}`, text);
  }

  for (const [path, text] of files) {
    const filepath = new URL(path, packageRoot).pathname;
    files.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}
