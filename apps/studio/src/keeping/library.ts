import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Source } from '../documents/source';

/** A kept journey, as the list shows it. */
export interface Entry {
  key: number;
  name: string;
  title: string;
  /** Milliseconds since 1970: the list is ordered by it. */
  openedAt: number;
  line?: number;
}

/** A kept journey with its file. */
export interface Kept {
  entry: Entry;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Stores extends DBSchema {
  entries: { key: number; value: Entry };
  /** Apart from the entries, so that the list does not read every file. */
  files: { key: number; value: Uint8Array<ArrayBuffer> };
  studio: { key: string; value: unknown };
}

/** What the browser keeps for the studio. Every method rejects where the browser refuses. */
export interface Library {
  list: () => Promise<Entry[]>;
  read: (key: number) => Promise<Kept | undefined>;
  /** Keeps a journey as the newest one; the same file again moves to the top. */
  add: (source: Source, title: string) => Promise<Entry>;
  /** Keeps again what was removed. */
  restore: (kept: Kept) => Promise<void>;
  remove: (key: number) => Promise<void>;
  /** The journey to begin with next time; left out: the sample. */
  keepLast: (key: number | undefined) => Promise<void>;
  last: () => Promise<number | undefined>;
  settings: () => Promise<unknown>;
  keepSettings: (settings: unknown) => Promise<void>;
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null | undefined;
  return (
    typeof entry?.key === 'number' &&
    typeof entry.name === 'string' &&
    typeof entry.title === 'string' &&
    typeof entry.openedAt === 'number'
  );
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

async function entriesOf(database: IDBPDatabase<Stores>): Promise<Entry[]> {
  const entries: unknown[] = await database.getAll('entries');
  return entries.filter(isEntry).sort((one, other) => other.openedAt - one.openedAt);
}

/** The key of the same file, where it is kept already. */
async function keyOfSame(
  database: IDBPDatabase<Stores>,
  { name, bytes, line }: Source,
): Promise<number | undefined> {
  for (const entry of await entriesOf(database)) {
    if (entry.name !== name || entry.line !== line) continue;
    const file = await database.get('files', entry.key);
    if (file && sameBytes(file, bytes)) return entry.key;
  }
  return undefined;
}

/** Opens what the browser keeps; rejects where it keeps nothing. */
export async function openLibrary(): Promise<Library> {
  const database = await openDB<Stores>('sojourn-studio', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries');
      // Its keys are never used twice, so that what comes back takes nobody's place.
      fresh.createObjectStore('files', { autoIncrement: true });
      fresh.createObjectStore('studio');
    },
    // A newer studio in another tab wants to change the stores: this one must not stand in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    list: () => entriesOf(database),
    async read(key) {
      const [entry, bytes] = await Promise.all([
        database.get('entries', key),
        database.get('files', key),
      ]);
      return isEntry(entry) && bytes instanceof Uint8Array ? { entry, bytes } : undefined;
    },
    async add(source, title) {
      const { name, bytes, line } = source;
      const known = await keyOfSame(database, source);
      const transaction = database.transaction(['entries', 'files'], 'readwrite');
      const key = await transaction.objectStore('files').put(bytes, known);
      const entry = { key, name, title, openedAt: Date.now(), ...(line !== undefined && { line }) };
      await transaction.objectStore('entries').put(entry, key);
      await transaction.done;
      return entry;
    },
    async restore({ entry, bytes }) {
      const transaction = database.transaction(['entries', 'files'], 'readwrite');
      await Promise.all([
        transaction.objectStore('entries').put(entry, entry.key),
        transaction.objectStore('files').put(bytes, entry.key),
        transaction.done,
      ]);
    },
    async remove(key) {
      const transaction = database.transaction(['entries', 'files'], 'readwrite');
      await Promise.all([
        transaction.objectStore('entries').delete(key),
        transaction.objectStore('files').delete(key),
        transaction.done,
      ]);
    },
    async keepLast(key) {
      if (key === undefined) await database.delete('studio', 'last');
      else await database.put('studio', key, 'last');
    },
    async last() {
      const key = await database.get('studio', 'last');
      return typeof key === 'number' ? key : undefined;
    },
    settings: () => database.get('studio', 'settings'),
    async keepSettings(settings) {
      await database.put('studio', settings, 'settings');
    },
  };
}

/** Why the browser does not keep something. */
export type StorageTrouble = 'forbidden' | 'full' | 'failing';

/** Why an action of the storage was refused. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // Firefox's private windows reject with InvalidStateError, a missing indexedDB is a ReferenceError.
  return ['SecurityError', 'InvalidStateError', 'ReferenceError', 'TypeError'].includes(name)
    ? 'forbidden'
    : 'failing';
}
