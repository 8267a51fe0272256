'use client';

import { useState } from 'react';
import { useEditorStore } from '../store/EditorContext';
import type { EditorStore } from '../store/types';

const kept = new WeakMap<EditorStore, Map<string, string>>();

/** A text that is being written: it is still there when the panel has been closed and opened again. */
export function useKeptText(key: string): [text: string, setText: (text: string) => void] {
  const store = useEditorStore();
  let texts = kept.get(store);
  if (!texts) kept.set(store, (texts = new Map()));
  const held = texts;
  const [, setTurn] = useState(0);
  return [
    held.get(key) ?? '',
    (text) => {
      if (text === '') held.delete(key);
      else held.set(key, text);
      setTurn((turn) => turn + 1);
    },
  ];
}
