import type { JourneyStorage, StoredChange, StoredJourney } from './types';

interface Held {
  title: string;
  stored: StoredJourney;
}

/**
 * Keeps journeys as long as the page is there: for tests, and for a host that forbids storage.
 *
 * @example
 * const session = createSession({ storage: memoryStorage(), key: 'mortgage', start: journey });
 */
export function memoryStorage(): JourneyStorage {
  const held = new Map<string, Held>();
  const listeners = new Set<(key: string, change: StoredChange) => void>();
  let count = 0;

  function tell(key: string, change: StoredChange) {
    for (const listener of [...listeners]) queueMicrotask(() => listener(key, change));
  }

  return {
    async list() {
      return [...held]
        .map(([key, { title, stored }]) => ({ key, title, savedAt: stored.savedAt }))
        .sort((one, other) => other.savedAt - one.savedAt);
    },
    async load(key) {
      return held.get(key)?.stored;
    },
    async save(key, { text, title, after, broken = false }) {
      const before = held.get(key)?.stored;
      if (before?.revision !== after) return { ok: false, code: 'changed' };
      count += 1;
      const revision = String(count);
      const savedAt = Date.now();
      const previous = broken
        ? before?.previous
        : before && { text: before.text, savedAt: before.savedAt };
      held.set(key, { title, stored: { text, savedAt, revision, ...(previous && { previous }) } });
      tell(key, { revision });
      return { ok: true, revision, savedAt };
    },
    async remove(key) {
      if (held.delete(key)) tell(key, { revision: undefined });
    },
    watch(key, listener) {
      const own = (changed: string, change: StoredChange) => {
        if (changed === key) listener(change);
      };
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
