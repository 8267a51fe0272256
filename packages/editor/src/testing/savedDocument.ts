import type { Journey } from '@sojourn/core';
import { createDocument } from '../store/createDocument';
import type { DocumentSnapshot, JourneyDocument } from '../store/types';

/** A document whose saving a test or a story decides. */
export interface SavedDocument extends JourneyDocument {
  /** What the snapshot says besides the journey. */
  say: (state: Partial<DocumentSnapshot>) => void;
}

/** A document in memory that says of its saving what it is told. For tests and stories. */
export function savedDocument(
  journey: Journey,
  start: Partial<DocumentSnapshot> = {},
): SavedDocument {
  const document = createDocument(journey);
  const listeners = new Set<() => void>();
  let state = start;
  let snapshot: DocumentSnapshot | undefined;
  function tell() {
    snapshot = undefined;
    for (const listener of [...listeners]) listener();
  }
  document.subscribe(tell);
  return {
    ...document,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => (snapshot ??= { ...document.getSnapshot(), ...state }),
    settle(conflict, choice) {
      const { other } = conflict;
      const result = choice === 'other' && other ? document.apply(other) : undefined;
      state = { ...state, conflicts: state.conflicts?.filter((one) => one !== conflict) ?? [] };
      tell();
      return result;
    },
    flush: async () => undefined,
    toBytes: () => new TextEncoder().encode('{}'),
    say(next) {
      state = { ...state, ...next };
      tell();
    },
  };
}
