'use client';

import type { KeyboardEvent } from 'react';
import type { EditorStore } from '../store/types';
import { isApple } from './shortcutText';

/** Whether keys write text here, so that they are not the editor's. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether a key belongs to a text being composed, or to a letter that AltGr makes. */
export function isComposing(event: KeyboardEvent): boolean {
  const { nativeEvent } = event;
  return nativeEvent.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph');
}

/** The keys that hold everywhere in the editor: undo, redo, find. */
export function useEditorKeys(store: EditorStore) {
  return (event: KeyboardEvent) => {
    if (isComposing(event) || isWriting(event.target)) return;
    const command = isApple() ? event.metaKey : event.ctrlKey;
    if (!command || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && event.shiftKey) store.redo();
    else if (key === 'z') store.undo();
    else if (key === 'y' && !event.shiftKey) store.redo();
    else if (key === 'f' && !event.shiftKey) store.set({ panel: 'find' });
    else return;
    event.preventDefault();
  };
}
