import { TokenProblem } from './TokenProblem';

/** A group or a token of a file. */
export type Tree = Readonly<Record<string, unknown>>;

/** A value in a file, and where it stands. */
export interface Place {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
}

/** A token in a file, with the type that it says or that its groups say for it. */
export interface TokenPlace extends Place {
  readonly type: unknown;
}

/** Whether a value may be a group or a token. */
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of an object that is the object's own, whatever its name. */
export const member = (tree: unknown, name: string): unknown =>
  typeof tree === 'object' && tree !== null && Object.hasOwn(tree, name)
    ? (tree as Tree)[name]
    : undefined;

/** The JSON Pointer of a member. */
export const pointer = (path: string, name: string | number): string =>
  `${path}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** The token of a name such as `['color', 'accent']`. */
export function findToken(file: Tree, names: readonly string[]): TokenPlace | undefined {
  let place: TokenPlace = { value: file, path: '', type: undefined };
  for (const name of ['', ...names]) {
    const value = name === '' ? place.value : member(place.value, name);
    if (!isTree(value)) return undefined;
    place = {
      value,
      path: name === '' ? '' : pointer(place.path, name),
      type: member(value, '$type') ?? place.type,
    };
  }
  if (!Object.hasOwn(place.value as Tree, '$value')) return undefined;
  return {
    value: (place.value as Tree)['$value'],
    path: pointer(place.path, '$value'),
    type: place.type,
  };
}

/** What a JSON Pointer inside the file leads to: `#/color/accent/$value`. */
function findPointer(file: Tree, reference: string): TokenPlace | undefined {
  if (!reference.startsWith('#/')) return undefined;
  const names = reference
    .slice(2)
    .split('/')
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
  const token = findToken(file, names.at(-1) === '$value' ? names.slice(0, -1) : names);
  if (token) return token;
  let place: Place = { value: file, path: '' };
  for (const name of names) {
    place = { value: member(place.value, name), path: pointer(place.path, name) };
  }
  return place.value === undefined ? undefined : { ...place, type: undefined };
}

/** The longest way from an alias to its value: what is longer was made to be. */
const longestWay = 32;

/**
 * Follows aliases, `{color.accent}` and `{ "$ref": "#/color/accent" }`, to a value.
 *
 * @param base - what a name stands for that the file itself does not have
 * @throws TokenProblem where one leads nowhere, or back to where it came from
 */
export function follow(
  file: Tree,
  from: TokenPlace,
  base: (name: string) => TokenPlace | undefined,
): TokenPlace {
  let place = from;
  for (let step = 0; step < longestWay; step += 1) {
    const { value, path } = place;
    const name = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
    const reference = member(value, '$ref');
    if (name === undefined && typeof reference !== 'string') return place;
    const target =
      name === undefined
        ? findPointer(file, String(reference))
        : (findToken(file, name.split('.')) ?? base(name));
    if (!target) {
      const shown = name === undefined ? String(reference) : `{${name}}`;
      throw new TokenProblem(
        'unknown-alias',
        `"${shown}" names no token of this file or of the theme it extends, so there is no value. Correct the name, or put the value here.`,
        path,
      );
    }
    place = { ...target, type: target.type ?? place.type };
  }
  throw new TokenProblem(
    'circular-alias',
    'This alias leads back to itself, so there is no value. Give one of the tokens on its way a value of its own.',
    from.path,
  );
}
