'use client';

import type { KeyboardEvent } from 'react';
import { findSession } from '../find/findSession';
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

/** The keys that hold everywhere in the editor: undo, redo, find, find the next. */
export function useEditorKeys(store: EditorStore) {
  return (event: KeyboardEvent) => {
    if (isComposing(event) || isWriting(event.target)) return;
    const isNext = event.key === 'F3' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = isApple() ? event.metaKey : event.ctrlKey;
    const key = event.key.toLowerCase();
    if (isNext || (command && !event.altKey && key === 'g')) {
      if (findSession(store).step(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    if (!command || event.altKey) return;
    if (key === 'z' && event.shiftKey) store.redo();
    else if (key === 'z') store.undo();
    else if (key === 'y' && !event.shiftKey) store.redo();
    else if (key === 'f' && !event.shiftKey) store.set({ panel: 'find' });
    else return;
    event.preventDefault();
  };
}
