'use client';

import { useMemo } from 'react';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { actionsFor } from './actionsFor';
import type { Action } from './types';

/** What can be done with what is selected now. */
export function useActions(): readonly Action[] {
  const store = useEditorStore();
  const layout = useEditor((snapshot) => snapshot.layout);
  const selected = useEditor((snapshot) => snapshot.selected);
  const spot = useEditor((snapshot) => snapshot.spot);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  return useMemo(() => {
    const snapshot = { ...store.getSnapshot(), layout, selected, spot, readOnly };
    return actionsFor({ snapshot, targets: selected, can: store.can });
  }, [store, layout, selected, spot, readOnly]);
}
