import type { StoredEntry } from '@sojourn/editor';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';

/** The kept maps, newest first, as they are now; `undefined` until they are known. */
export function useMaps(): readonly StoredEntry[] | undefined {
  const { text } = useWords();
  const { keeping, tell } = useStudio();
  const { maps } = keeping;
  const [entries, setEntries] = useState<readonly StoredEntry[]>();
  useEffect(() => {
    let current = true;
    const look = () => {
      maps.list().then(
        (found) => current && setEntries(found),
        // No list is not an empty one: what was known stays, and what is wrong is said.
        () => current && tell({ text: text('storageFailing') }),
      );
    };
    look();
    const stop = maps.watchList(look);
    return () => {
      current = false;
      stop();
    };
  }, [maps, tell, text]);
  return entries;
}
