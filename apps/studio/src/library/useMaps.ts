import type { StoredEntry } from '@sojourn/editor';
import { useEffect, useState } from 'react';
import { useStudio } from '../StudioContext';

/** The kept maps, newest first, as they are now; `undefined` until they are known. */
export function useMaps(): readonly StoredEntry[] | undefined {
  const { maps } = useStudio().keeping;
  const [entries, setEntries] = useState<readonly StoredEntry[]>();
  useEffect(() => {
    let current = true;
    const look = () => {
      maps.list().then(
        (found) => current && setEntries(found),
        // The bar says what is wrong with the storage.
        () => current && setEntries((before) => before ?? []),
      );
    };
    look();
    const stop = maps.watchList(look);
    return () => {
      current = false;
      stop();
    };
  }, [maps]);
  return entries;
}
