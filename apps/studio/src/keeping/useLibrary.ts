import { useCallback, useEffect, useRef, useState } from 'react';
import {
  openLibrary,
  troubleOf,
  type Entry,
  type Kept,
  type Library,
  type StorageTrouble,
} from './library';

/** What was kept when the studio began; nothing of it where the browser keeps nothing. */
export interface Remembered {
  settings: unknown;
  last?: Kept | undefined;
}

/** A browser that does not answer must not keep a person from reading. */
const longestWait = 4_000;

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The storage did not answer.')), longestWait);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function load(): Promise<{ library: Library; entries: Entry[]; remembered: Remembered }> {
  const library = await openLibrary();
  const [settings, entries, key] = await Promise.all([
    library.settings(),
    library.list(),
    library.last(),
  ]);
  const last = key === undefined ? undefined : await library.read(key);
  return { library, entries, remembered: { settings, last } };
}

/**
 * What the browser keeps. There is no library to write to before the first load ended well; where it
 * did not, `trouble` says why and everything else works without.
 */
export function useLibrary(onLoaded: (remembered: Remembered) => void) {
  const library = useRef<Library>(undefined);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [trouble, setTrouble] = useState<StorageTrouble>();
  const loaded = useRef(onLoaded);

  useEffect(() => {
    let current = true;
    inTime(load())
      .then((found) => {
        if (!current) return;
        library.current = found.library;
        setEntries(found.entries);
        loaded.current(found.remembered);
      })
      .catch((error: unknown) => {
        if (!current) return;
        setTrouble(troubleOf(error));
        loaded.current({ settings: undefined });
      });
    return () => {
      current = false;
    };
  }, []);

  /** Does something with the library; gives nothing where the browser refuses, and says so. */
  const keep = useCallback(
    async <Value>(action: (library: Library) => Promise<Value>): Promise<Value | undefined> => {
      if (!library.current) return undefined;
      try {
        const value = await action(library.current);
        setEntries(await library.current.list());
        return value;
      } catch (error) {
        setTrouble(troubleOf(error));
        return undefined;
      }
    },
    [],
  );

  const forgive = useCallback(() => setTrouble(undefined), []);
  return { entries, trouble, keep, forgive };
}
