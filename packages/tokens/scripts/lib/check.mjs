import { aliasOf, isTree } from './dtcg.mjs';

/** @typedef {import('./dtcg.mjs').Tree} Tree */
/** @typedef {(value: any) => boolean} Check */

/** @type {Check} */
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

/** An object that has exactly these members; a member may be an alias. @param {Record<string, Check>} members @returns {Check} */
const isObjectOf = (members) => (value) =>
  isTree(value) &&
  Object.keys(value).every((key) => key in members) &&
  Object.entries(members).every(([key, check]) => isAlias(value[key]) || check(value[key]));

/** @type {Check} */
const isAlias = (value) => aliasOf(value) !== undefined;

/** @type {Check} */
const isColor = (value) =>
  isObjectOf({
    colorSpace: (space) => space === 'srgb',
    components: (components) =>
      Array.isArray(components) &&
      components.length === 3 &&
      components.every((c) => isNumber(c) && c >= 0 && c <= 1),
    alpha: (alpha) => isNumber(alpha) && alpha >= 0 && alpha <= 1,
    hex: (hex) => typeof hex === 'string' && /^#[0-9a-f]{6}$/.test(hex),
  })(value) && hexOf(value.components) === value.hex;

/** The fallback `hex` has to be the colour itself. @param {number[]} components */
const hexOf = (components) =>
  `#${components
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** @type {Check} */
const isDimension = isObjectOf({ value: isNumber, unit: (unit) => ['px', 'rem'].includes(unit) });

/** @type {Check} */
const isFontWeight = (value) => isNumber(value) && value >= 1 && value <= 1000;

/** @type {Check} */
const isFontFamily = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((name) => /^[\w -]+$/.test(name));

/** The types that we use, each with its whole value: an unknown type is an issue, not a pass. */
const CHECKS = /** @type {Record<string, Check>} */ ({
  color: isColor,
  dimension: isDimension,
  duration: isObjectOf({
    value: (v) => isNumber(v) && v >= 0,
    unit: (u) => ['ms', 's'].includes(u),
  }),
  fontFamily: isFontFamily,
  fontWeight: isFontWeight,
  cubicBezier: (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    value.every(isNumber) &&
    [value[0], value[2]].every((x) => x >= 0 && x <= 1),
  shadow: isObjectOf({
    color: isColor,
    offsetX: isDimension,
    offsetY: isDimension,
    blur: isDimension,
    spread: isDimension,
  }),
  typography: isObjectOf({
    fontFamily: isFontFamily,
    fontSize: isDimension,
    fontWeight: isFontWeight,
    letterSpacing: isDimension,
    lineHeight: isNumber,
  }),
});

const TOKEN_MEMBERS = ['$type', '$value', '$description'];

/** @param {Tree} token @param {string} name @returns {string[]} */
function checkToken(token, name) {
  const extra = Object.keys(token).filter((key) => !TOKEN_MEMBERS.includes(key));
  if (extra.length > 0) return [`${name}: "${extra[0]}" is no member of a token here.`];
  const type = token['$type'];
  if (typeof type !== 'string') return [`${name}: the token has no $type of its own.`];
  const check = CHECKS[type];
  if (!check) return [`${name}: "${type}" is no type that is in use here.`];
  if (isAlias(token['$value']) || check(token['$value'])) return [];
  return [`${name}: ${JSON.stringify(token['$value'])} is no valid ${type}.`];
}

/**
 * What is wrong in a file of tokens, in one sentence each; nothing when it is valid. Stricter than
 * DTCG 2025.10: each token says its own `$type`, and only the types that we generate from may stand.
 * @param {unknown} tree
 * @param {string[]} [path]
 * @returns {string[]}
 */
export function checkTokens(tree, path = []) {
  if (!isTree(tree))
    return [`${path.join('.') || 'The file'}: a group or a token has to be an object.`];
  if ('$value' in tree) return checkToken(tree, path.join('.'));
  return Object.entries(tree).flatMap(([name, child]) => {
    const at = [...path, name];
    if (name === '$description') return [];
    if (name.startsWith('$')) return [`${at.join('.')}: a group here has only a $description.`];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      return [`${at.join('.')}: a name is lower case letters and digits, joined by "-".`];
    }
    return checkTokens(child, at);
  });
}
