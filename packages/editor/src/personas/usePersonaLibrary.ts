'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { storageErrorOf, type StorageErrorCode } from '../storage/StorageError';
import { openPersonas } from './openPersona';
import type { LibraryPersona, PersonaLibrary } from './types';

/** What a library holds, as far as it is known. */
export interface LibraryState {
  /** `undefined` until it has been listed once. */
  personas: readonly LibraryPersona[] | undefined;
  /** Entries that could not be opened. */
  unreadable: number;
  /** Why the last thing that was asked of it failed. */
  problem: StorageErrorCode | undefined;
}

/** The personas of a library, and what can be done with them: each gives whether it was done. */
export function usePersonaLibrary(library: PersonaLibrary | undefined) {
  const [state, setState] = useState<LibraryState>({
    personas: undefined,
    unreadable: 0,
    problem: undefined,
  });
  // An answer that comes late is not taken for the newest.
  const turn = useRef(0);

  const load = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    try {
      const found = openPersonas(await library?.list());
      if (own === turn.current) setState({ ...found, problem: undefined });
    } catch (error) {
      const problem = storageErrorOf(error).code;
      if (own === turn.current) setState((now) => ({ ...now, problem }));
    }
  }, [library]);

  useEffect(() => {
    void load();
    const end = library?.watch?.(() => void load());
    return () => {
      turn.current += 1;
      end?.();
    };
  }, [library, load]);

  async function done(action: Promise<void> | undefined): Promise<boolean> {
    try {
      await action;
    } catch (error) {
      const problem = storageErrorOf(error).code;
      setState((now) => ({ ...now, problem }));
      return false;
    }
    await load();
    return true;
  }

  return {
    ...state,
    load,
    save: (persona: LibraryPersona) => done(library?.save(persona)),
    remove: (id: string) => done(library?.remove(id)),
  };
}
