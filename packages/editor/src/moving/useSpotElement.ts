'use client';

import { useEditorStore } from '../store/EditorContext';
import { spotKey } from '../store/spots';
import { usePopups } from '../ui/PopupsContext';

/** Finds the element of the spot that has, or had last, the focus: where it goes back to from a dialog. */
export function useSpotElement(): () => HTMLElement | null {
  const store = useEditorStore();
  const popups = usePopups();
  return () => {
    const { spot } = store.getSnapshot();
    const surface = popups?.closest('section');
    if (!spot || !surface) return null;
    return surface.querySelector<HTMLElement>(`[data-spot="${spotKey(spot)}"]`);
  };
}
