import { openJourney, serializeJourney } from '@sojourn/core';
import { StorageError } from '../storage/StorageError';
import type { JourneyStorage } from '../storage/types';
import { newId } from '../store/newId';
import type { VersionEntry, VersionStore } from './types';

/** So much of a name stands in the key, for a storage that keeps no titles: a folder of files. */
const mostInKey = 40;

/**
 * Keeps the named versions of one journey in a storage, beside each other under `key/…`. A storage of
 * its own is best, so that a library of journeys does not list them.
 *
 * @example
 * const versions = createVersions(indexedDbStorage({ name: 'my-versions' }), 'mortgage');
 * <JourneyEditor document={session} versions={versions} />
 */
export function createVersions(storage: JourneyStorage, key: string): VersionStore {
  const start = `${key}/`;

  function entryOf(id: string, title: string, savedAt: number): VersionEntry {
    // Files have their own name for a title.
    const inKey = id.slice(id.indexOf(' ') + 1);
    return { id, name: title === start + id ? inKey : title, savedAt };
  }

  return {
    async list() {
      const all = await storage.list();
      return all
        .filter((entry) => entry.key.startsWith(start))
        .map((entry) => entryOf(entry.key.slice(start.length), entry.title, entry.savedAt));
    },
    async load(id) {
      const stored = await storage.load(start + id);
      const opened = stored && openJourney(stored.text);
      return opened?.ok ? opened.journey : undefined;
    },
    async save(name, journey) {
      const short = Array.from(name).slice(0, mostInKey).join('').trim();
      const id = `${newId('version')} ${short}`;
      const text = serializeJourney(journey);
      const result = await storage.save(start + id, { text, title: name, after: undefined });
      // Nobody else can have made the same id.
      if (!result.ok) throw new StorageError('failing');
      return { id, name, savedAt: result.savedAt };
    },
    remove: (id) => storage.remove(start + id),
  };
}
