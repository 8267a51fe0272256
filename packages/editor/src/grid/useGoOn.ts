'use client';

import { useEditorStore } from '../store/EditorContext';
import { moveSpot, type Intent } from './moveSpot';

/** Goes on from the spot that has the focus; answers whether there was anywhere to go. */
export function useGoOn(): (intent: Intent) => boolean {
  const store = useEditorStore();
  return (intent) => {
    const snapshot = store.getSnapshot();
    if (!snapshot.spot) return false;
    const next = moveSpot(snapshot.spot, snapshot, intent);
    if (next === snapshot.spot) return false;
    store.goTo(next);
    return true;
  };
}
