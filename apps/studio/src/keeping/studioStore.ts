import type { EarlierEntry, Original, StudioDatabase } from './database';
import type { EarlierFiles } from './takeOver';

/** What the browser keeps for the studio beside the maps. Every method rejects where it refuses. */
export interface StudioStore {
  settings: () => Promise<unknown>;
  keepSettings: (settings: unknown) => Promise<void>;
  /** The key of the map that was open last. */
  last: () => Promise<string | undefined>;
  keepLast: (key: string) => Promise<void>;
  original: (key: string) => Promise<Original | undefined>;
  keepOriginal: (key: string, original: Original) => Promise<void>;
  removeOriginal: (key: string) => Promise<void>;
  earlier: EarlierFiles;
}

function isEarlierEntry(value: unknown): value is EarlierEntry {
  const entry = value as Partial<EarlierEntry> | null | undefined;
  return typeof entry?.key === 'number' && typeof entry.name === 'string';
}

/** The studio's own stores. */
export function studioStore(database: StudioDatabase): StudioStore {
  return {
    settings: () => database.get('studio', 'settings'),
    async keepSettings(settings) {
      await database.put('studio', settings, 'settings');
    },
    async last() {
      const key = await database.get('studio', 'last');
      return typeof key === 'string' ? key : undefined;
    },
    async keepLast(key) {
      await database.put('studio', key, 'last');
    },
    original: (key) => database.get('originals', key),
    async keepOriginal(key, original) {
      await database.put('originals', original, key);
    },
    removeOriginal: (key) => database.delete('originals', key),
    earlier: {
      async read() {
        const entries: unknown[] = await database.getAll('entries');
        const found = await Promise.all(
          entries.filter(isEarlierEntry).map(async (entry) => {
            const bytes: unknown = await database.get('files', entry.key);
            return bytes instanceof Uint8Array
              ? [{ entry, bytes: bytes as Uint8Array<ArrayBuffer> }]
              : [];
          }),
        );
        return found.flat().sort((one, other) => one.entry.openedAt - other.entry.openedAt);
      },
      async hand(from, to, original) {
        const transaction = database.transaction(
          ['entries', 'files', 'originals', 'studio'],
          'readwrite',
        );
        const studio = transaction.objectStore('studio');
        const wasLast = (await studio.get('last')) === from;
        await Promise.all([
          transaction.objectStore('originals').put(original, to),
          transaction.objectStore('entries').delete(from),
          transaction.objectStore('files').delete(from),
          ...(wasLast ? [studio.put(to, 'last')] : []),
          transaction.done,
        ]);
      },
    },
  };
}
