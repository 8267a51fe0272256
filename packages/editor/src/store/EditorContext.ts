'use client';

import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { EditorSnapshot, EditorStore } from './types';

/** The editor around a part; read by {@link useEditorStore}. */
export const EditorContext = createContext<EditorStore | undefined>(undefined);

/** The editor around a part: for what is done in an event. What is shown comes from {@link useEditor}. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) {
    throw new Error(
      'Sojourn: a part of the editor stands outside a <JourneyEditor>, so it has no journey to edit. ' +
        'Put it inside <JourneyEditor>.',
    );
  }
  return store;
}

function isSameList(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, index) => Object.is(item, other[index]))
  );
}

/**
 * A part of what the editor shows. The component renders again only when that part is another: the
 * same value or the same items of a list are not.
 *
 * @example
 * const title = useEditor(({ layout }) => layout.columns[index]?.touchpoint?.title);
 */
export function useEditor<Part>(select: (snapshot: EditorSnapshot) => Part): Part {
  const store = useEditorStore();
  const last = useRef<{ snapshot: EditorSnapshot; select: typeof select; part: Part }>(undefined);
  const read = useCallback(() => {
    const snapshot = store.getSnapshot();
    const before = last.current;
    if (before?.snapshot === snapshot && before.select === select) return before.part;
    const next = select(snapshot);
    const same = before && (Object.is(before.part, next) || isSameList(before.part, next));
    const part = same ? before.part : next;
    last.current = { snapshot, select, part };
    return part;
  }, [store, select]);
  return useSyncExternalStore(store.subscribe, read, read);
}
