import type { EditorStore } from './types';

/**
 * What a part of the editor knows for as long as its store lives, made when it is first asked for:
 * session state that no other part needs.
 *
 * @example
 * const findSession = perStore((store) => createFindSession(store));
 */
export function perStore<Part>(create: (store: EditorStore) => Part): (store: EditorStore) => Part {
  const parts = new WeakMap<EditorStore, Part>();
  return (store) => {
    let part = parts.get(store);
    if (part === undefined) {
      part = create(store);
      parts.set(store, part);
    }
    return part;
  };
}
