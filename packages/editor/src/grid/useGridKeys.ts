'use client';

import type { KeyboardEvent } from 'react';
import { useSpotKeys } from '../actions';
import { isComposing, isWriting } from '../JourneyEditor/useEditorKeys';
import { useEditorStore } from '../store/EditorContext';
import type { Intent } from './moveSpot';
import { useGoOn } from './useGoOn';
import { useWrite } from './useWrite';

const intents: Partial<Record<string, Intent>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'previous-stage',
  PageDown: 'next-stage',
};

function intentOf({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent): Intent | undefined {
  const command = ctrlKey || metaKey;
  if (command && (key === 'Home' || key === 'End')) return key === 'Home' ? 'first' : 'last';
  if (command) return undefined;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return intents[key];
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') === isRtl ? 'previous' : 'next';
}

/** The keys of the grid: what does something first, then writing, then the ways through it. */
export function useGridKeys() {
  const store = useEditorStore();
  const handleSpotKey = useSpotKeys();
  const goOn = useGoOn();
  const write = useWrite();
  return (event: KeyboardEvent) => {
    const { spot } = store.getSnapshot();
    if (!spot || event.defaultPrevented || isComposing(event) || isWriting(event.target)) return;
    if (!(event.target as HTMLElement).closest('[data-spot]')) return;
    if (handleSpotKey(event, spot)) return;
    if (event.key === 'Escape' && store.getSnapshot().selecting) {
      store.set({ selecting: false });
      event.preventDefault();
      return;
    }
    if (event.altKey || event.shiftKey) return;
    if ((event.key === 'Enter' || event.key === 'F2') && !event.ctrlKey && !event.metaKey) {
      write(spot);
      event.preventDefault();
      return;
    }
    const intent = intentOf(event);
    if (!intent) return;
    // Also at the edge: the page does not scroll away under the grid.
    event.preventDefault();
    goOn(intent);
  };
}
