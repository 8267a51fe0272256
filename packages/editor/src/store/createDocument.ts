import { createHistory, type HistoryOptions, type Journey } from '@sojourn/core';
import type { DocumentSnapshot, JourneyDocument } from './types';

/** A document in memory; `replace` goes on from another journey, such as one that a host hands in. */
export interface MemoryDocument extends JourneyDocument {
  replace: (journey: Journey) => void;
}

/**
 * A document in memory: it can be changed, taken back and done again, and nobody saves it.
 *
 * @example
 * const document = createDocument(createJourney('current-state'));
 */
export function createDocument(journey: Journey, options?: HistoryOptions): MemoryDocument {
  const history = createHistory(journey, options);
  let snapshot: DocumentSnapshot | undefined;
  history.subscribe(() => (snapshot = undefined));
  return {
    subscribe: history.subscribe,
    getSnapshot: () =>
      (snapshot ??= {
        journey: history.journey,
        readOnly: false,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        history: { past: history.past, future: history.future },
      }),
    apply: history.apply,
    undo: history.undo,
    redo: history.redo,
    seal: history.seal,
    lastMark: () => history.past.at(-1)?.mark,
    replace: history.replace,
  };
}
