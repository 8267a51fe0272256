import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { announcementsOn } from '../storage/announcements';
import { StorageError, storageErrorOf } from '../storage/StorageError';
import type { LibraryPersona, PersonaLibrary } from './types';

export interface IndexedDbPersonaLibraryOptions {
  /** The database's name. @defaultValue 'sojourn-personas' */
  name?: string | undefined;
}

interface Stores extends DBSchema {
  personas: { key: string; value: LibraryPersona };
}

type Database = IDBPDatabase<Stores>;

/** What opening fails with where there is no IndexedDB: it is missing, or a private window of Firefox. */
const without = ['ReferenceError', 'TypeError', 'InvalidStateError'];
/** The one key that is announced: the whole library. */
const everything = 'personas';

async function openStores(name: string, onClose: () => void): Promise<Database> {
  try {
    return await openDB<Stores>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('personas');
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

/**
 * Keeps personas in the browser's IndexedDB, for every map of the site. Two tabs see each other's
 * changes.
 *
 * @example
 * const library = indexedDbPersonaLibrary();
 */
export function indexedDbPersonaLibrary({
  name = 'sojourn-personas',
}: IndexedDbPersonaLibraryOptions = {}): PersonaLibrary {
  const announcements = announcementsOn(`sojourn:${name}`);
  let opening: Promise<Database> | undefined;

  function forget() {
    opening = undefined;
  }

  async function inDatabase<Value>(action: (database: Database) => Promise<Value>): Promise<Value> {
    try {
      if (!opening) {
        opening = openStores(name, forget);
        opening.catch(forget);
      }
      return await action(await opening);
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  function tell() {
    announcements.tell(everything, { revision: undefined });
  }

  return {
    list: () => inDatabase((database) => database.getAll('personas')),
    save: (persona) =>
      inDatabase(async (database) => {
        await database.put('personas', persona, persona.id);
        tell();
      }),
    remove: (id) =>
      inDatabase(async (database) => {
        await database.delete('personas', id);
        tell();
      }),
    watch: (listener) => announcements.listen(everything, () => listener()),
  };
}
