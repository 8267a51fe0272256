import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { announcementsOn } from './announcements';
import { StorageError, storageErrorOf } from './StorageError';
import type { JourneyStorage, SaveResult, StoredEntry, StoredText } from './types';

export interface IndexedDbStorageOptions {
  /** The database's name. @defaultValue 'sojourn' */
  name?: string | undefined;
}

/** A journey's key and the number of a generation. */
type Place = [key: string, generation: number];

interface Stores extends DBSchema {
  entries: { key: string; value: StoredEntry };
  /** Apart from the entries, so that a list reads no journey. `removed` keeps a number from coming twice. */
  generations: { key: Place; value: StoredText | { removed: true } };
}

type Database = IDBPDatabase<Stores>;

function allOf(key: string): IDBKeyRange {
  // An array comes after every number.
  return IDBKeyRange.bound([key], [key, []]);
}

function olderThan(generation: number, key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, generation], false, true);
}

function isText(value: unknown): value is StoredText {
  const { text, savedAt } = (value ?? {}) as Partial<StoredText>;
  return typeof text === 'string' && typeof savedAt === 'number';
}

function isRemoved(value: unknown): boolean {
  return (value as { removed?: unknown } | undefined)?.removed === true;
}

function isEntry(value: unknown): value is StoredEntry {
  const { key, title, savedAt } = (value ?? {}) as Partial<StoredEntry>;
  return typeof key === 'string' && typeof title === 'string' && typeof savedAt === 'number';
}

/** Room below which nothing can be done: the stores themselves take some. */
const leastRoom = 64 * 1024;

/** Chromium says of some failures for want of room only that there was one: so the room is asked for. */
async function hasRoomFor(text: string): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  return quota - usage > Math.max(leastRoom, text.length);
}

/** What opening fails with where there is no IndexedDB: it is missing, or a private window of Firefox. */
const without = ['ReferenceError', 'TypeError', 'InvalidStateError'];

async function openStores(name: string, onClose: () => void): Promise<Database> {
  try {
    return await openDB<Stores>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries');
        fresh.createObjectStore('generations');
      },
      // A newer build in another tab wants to change the stores: this one must not stand in its way.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClose();
      },
      terminated: onClose,
    });
  } catch (error) {
    if (!without.includes((error as Error).name)) throw error;
    throw new StorageError('forbidden', error);
  }
}

/** What is used of a transaction to see how it ends. */
type Ending = Pick<IDBTransaction, 'addEventListener' | 'error'> & { done: Promise<void> };

/**
 * Why a transaction failed, where it did. Only its end is waited for: it knows the reason, while its
 * requests say that they were given up, or nothing at all where there is no room.
 */
function failureOf(
  transaction: Ending,
  requests: readonly Promise<unknown>[],
): Promise<Error | undefined> {
  for (const one of [transaction.done, ...requests]) one.catch(() => undefined);
  return new Promise((resolve) => {
    transaction.addEventListener('complete', () => resolve(undefined));
    transaction.addEventListener('abort', () =>
      resolve(transaction.error ?? new DOMException('It was given up.', 'AbortError')),
    );
  });
}

/** The newest generation of a key, a removed one included. */
async function newest(database: Database, key: string) {
  const [values, places] = await readAll(database, key);
  const place = places.at(-1);
  return place && { generation: place[1], value: values.at(-1), before: values.at(-2) };
}

function readAll(database: Database, key: string) {
  const store = database.transaction('generations').store;
  return Promise.all([store.getAll(allOf(key)), store.getAllKeys(allOf(key))]);
}

/**
 * Keeps journeys in the browser's IndexedDB. Two tabs see each other's saves.
 *
 * A save sends all its writes at once and waits for no answer: begun while a page is being closed, it
 * still ends. A generation's number can be added only once, so of two saves that go on from the same
 * revision one is refused; one that comes later still is taken back.
 *
 * @example
 * const session = createSession({ storage: indexedDbStorage(), key: 'mortgage' });
 */
export function indexedDbStorage({
  name = 'sojourn',
}: IndexedDbStorageOptions = {}): JourneyStorage {
  const announcements = announcementsOn(`sojourn:${name}`);
  let opening: Promise<Database> | undefined;

  function forget() {
    opening = undefined;
  }

  function open(): Promise<Database> {
    if (!opening) {
      opening = openStores(name, forget);
      opening.catch(forget);
    }
    return opening;
  }

  async function inDatabase<Value>(action: (database: Database) => Promise<Value>): Promise<Value> {
    try {
      return await action(await open());
    } catch (error) {
      const refusal = storageErrorOf(error);
      const isFull = refusal.code === 'failing' && !(await hasRoomFor(''));
      throw isFull ? new StorageError('full', error) : refusal;
    }
  }

  async function add(
    database: Database,
    { key, text, title, generation, broken }: Adding,
  ): Promise<SaveResult> {
    const savedAt = Date.now();
    const transaction = database.transaction(['generations', 'entries'], 'readwrite');
    const generations = transaction.objectStore('generations');
    const requests: Promise<unknown>[] = [
      generations.add({ text, savedAt }, [key, generation]),
      transaction.objectStore('entries').put({ key, title, savedAt }, key),
      // A broken one is taken out from between, so that the good one stays the one before.
      broken
        ? generations.delete([key, generation - 1])
        : generations.delete(olderThan(generation - 1, key)),
    ];
    const numbers = generations.getAllKeys(allOf(key));
    transaction.commit();
    const error = await failureOf(transaction, [...requests, numbers]);
    if (error?.name === 'ConstraintError') return { ok: false, code: 'changed' };
    if (error) throw (await hasRoomFor(text)) ? error : new StorageError('full', error);
    const [, last] = (await numbers).at(-1) ?? [];
    if (last !== generation) {
      // Others have saved so often that the number was free again: theirs is the newest all the same.
      await database.delete('generations', [key, generation]);
      return { ok: false, code: 'changed' };
    }
    const revision = String(generation);
    announcements.tell(key, { revision });
    return { ok: true, revision, savedAt };
  }

  return {
    list: () =>
      inDatabase(async (database) => {
        const entries: unknown[] = await database.getAll('entries');
        return entries.filter(isEntry).sort((one, other) => other.savedAt - one.savedAt);
      }),
    load: (key) =>
      inDatabase(async (database) => {
        const found = await newest(database, key);
        if (!found || isRemoved(found.value)) return undefined;
        const { value, before, generation } = found;
        if (!isText(value)) throw new StorageError('unreadable');
        const previous = isText(before) && { text: before.text, savedAt: before.savedAt };
        return {
          text: value.text,
          savedAt: value.savedAt,
          revision: String(generation),
          ...(previous && { previous }),
        };
      }),
    save: (key, { text, title, after, broken = false }) =>
      inDatabase(async (database) => {
        if (after !== undefined) {
          return add(database, { key, text, title, broken, generation: Number(after) + 1 });
        }
        const found = await newest(database, key);
        if (found && !isRemoved(found.value)) return { ok: false, code: 'changed' };
        const generation = (found?.generation ?? 0) + 1;
        return add(database, { key, text, title, broken, generation });
      }),
    remove: (key) =>
      inDatabase(async (database) => {
        const transaction = database.transaction(['generations', 'entries'], 'readwrite');
        const generations = transaction.objectStore('generations');
        const [, last = 0] = (await generations.getAllKeys(allOf(key))).at(-1) ?? [];
        await Promise.all([
          generations.delete(allOf(key)),
          ...(last > 0 ? [generations.put({ removed: true }, [key, last + 1])] : []),
          transaction.objectStore('entries').delete(key),
          transaction.done,
        ]);
        announcements.tell(key, { revision: undefined });
      }),
    watch: announcements.listen,
  };
}

interface Adding {
  key: string;
  text: string;
  title: string;
  generation: number;
  broken: boolean;
}
