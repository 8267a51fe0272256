'use client';

import type { KeyboardEvent } from 'react';
import { useSpotKeys } from '../actions';
import { isComposing, isWriting } from '../JourneyEditor/useEditorKeys';
import { useEditorStore } from '../store/EditorContext';
import type { EditorSnapshot, Spot } from '../store/types';
import type { Intent } from './moveSpot';
import { useGoOn } from './useGoOn';

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

/** Whether writing here makes something new: in a cell of cards that has none. */
function isNew({ layout }: EditorSnapshot, { row, column, item }: Spot): boolean {
  const lane = layout.lanes.find(({ id }) => id === row);
  return lane?.kind === 'cards' && column !== '' && item === undefined;
}

/** The keys of the grid: what does something first, then writing, then the ways through it. */
export function useGridKeys() {
  const store = useEditorStore();
  const handleSpotKey = useSpotKeys();
  const goOn = useGoOn();
  return (event: KeyboardEvent) => {
    const snapshot = store.getSnapshot();
    const { spot } = snapshot;
    if (!spot || event.defaultPrevented || isComposing(event) || isWriting(event.target)) return;
    if (!(event.target as HTMLElement).closest('[data-spot]')) return;
    if (handleSpotKey(event, spot)) return;
    if (event.altKey || event.shiftKey) return;
    if ((event.key === 'Enter' || event.key === 'F2') && !event.ctrlKey && !event.metaKey) {
      store.edit(spot, { adding: isNew(snapshot, spot) });
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
