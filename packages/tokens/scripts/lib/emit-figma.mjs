/** @typedef {import('./dtcg.mjs').Entry} Entry */

/**
 * One plain DTCG file a theme, aliases resolved: what Figma's importers of variables read.
 * @param {Entry[]} entries
 */
export function emitFigma(entries) {
  /** @type {any} */
  const root = {};
  for (const { path, token } of entries) {
    let group = root;
    for (const name of path.slice(0, -1)) group = group[name] ??= {};
    group[path.at(-1) ?? ''] = token;
  }
  return JSON.stringify(root);
}
