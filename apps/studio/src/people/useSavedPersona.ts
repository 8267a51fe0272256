import type { LibraryPersona, SaveState } from '@sojourn/editor';
import { storageErrorOf } from '@sojourn/editor';
import { useEffect, useMemo, useState } from 'react';
import { useStudio } from '../StudioContext';

/** Milliseconds from a change to its writing. */
const delay = 250;

/** Keeps a persona soon after each change, and at once when the page is hidden or left. */
export function useSavedPersona(): [save: (persona: LibraryPersona) => void, state: SaveState] {
  const { people } = useStudio().keeping;
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });

  const saver = useMemo(() => {
    let waiting: LibraryPersona | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function flush() {
      clearTimeout(timer);
      const persona = waiting;
      if (!persona) return;
      waiting = undefined;
      people.save(persona).then(
        () => {
          if (!waiting) setState({ kind: 'saved', at: Date.now() });
        },
        (error: unknown) => {
          // Kept for the next change, or for the next look at the page.
          waiting ??= persona;
          setState({ kind: 'unsaved', since: Date.now(), reason: storageErrorOf(error).code });
        },
      );
    }
    return {
      flush,
      save(persona: LibraryPersona) {
        waiting = persona;
        setState({ kind: 'saving', since: Date.now() });
        clearTimeout(timer);
        timer = setTimeout(flush, delay);
      },
    };
  }, [people]);

  useEffect(() => {
    const { flush } = saver;
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);

  return [saver.save, state];
}
