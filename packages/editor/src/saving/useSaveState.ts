'use client';

import { useSyncExternalStore } from 'react';
import type { SaveState } from '../session/types';
import type { JourneyDocument } from '../store/types';

/** Whether all of a document is stored; `undefined` where nobody stores it. */
export function useSaveState(document: JourneyDocument): SaveState | undefined {
  const read = () => {
    const { journey, save } = document.getSnapshot();
    // Nothing has been loaded that could be saved.
    return journey === undefined && save?.kind === 'saved' ? undefined : save;
  };
  return useSyncExternalStore(document.subscribe, read, read);
}
