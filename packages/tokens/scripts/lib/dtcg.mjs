/**
 * @typedef {{ $type: string, $value: unknown, $description?: string }} Token
 * @typedef {{ path: string[], token: Token }} Entry
 * @typedef {{ [name: string]: unknown }} Tree
 */

/** @param {unknown} value @returns {value is Tree} */
export const isTree = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Tree} tree @returns {tree is Token} */
const isToken = (tree) => '$value' in tree;

/**
 * Every token of a file with its path, in the order of the file.
 * @param {Tree} tree
 * @param {string[]} [path]
 * @returns {Entry[]}
 */
export function flatten(tree, path = []) {
  return Object.entries(tree).flatMap(([name, child]) => {
    if (name.startsWith('$') || !isTree(child)) return [];
    const at = [...path, name];
    return isToken(child) ? [{ path: at, token: child }] : flatten(child, at);
  });
}

/** The path that a value such as `{palette.blue.600}` points to, else nothing. @param {unknown} value */
export function aliasOf(value) {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
}

/**
 * The same entries with every alias, at any depth of a value, replaced by what it points to.
 * @param {Entry[]} entries
 * @returns {Entry[]}
 */
export function resolve(entries) {
  const byPath = new Map(entries.map(({ path, token }) => [path.join('.'), token]));

  /** @param {unknown} value @param {string[]} trail @returns {unknown} */
  function valueOf(value, trail) {
    const alias = aliasOf(value);
    if (alias !== undefined) {
      const target = byPath.get(alias);
      if (!target || trail.includes(alias)) {
        throw new Error(
          `The token "${trail[0]}" points to "{${alias}}", which ${target ? 'points back to it' : 'does not exist'}, so it has no value. Correct the alias in its *.tokens.json file.`,
        );
      }
      return valueOf(target.$value, [...trail, alias]);
    }
    if (Array.isArray(value)) return value.map((item) => valueOf(item, trail));
    if (!isTree(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, valueOf(v, trail)]));
  }

  return entries.map(({ path, token }) => ({
    path,
    token: { ...token, $value: valueOf(token.$value, [path.join('.')]) },
  }));
}
