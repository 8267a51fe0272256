import type { Original } from './database';
import type { StudioStore } from './studioStore';

/** The studio's own stores as long as the page is there, where the browser keeps nothing. */
export function memoryStore(): StudioStore {
  const studio = new Map<string, unknown>();
  const originals = new Map<string, Original>();
  return {
    settings: async () => studio.get('settings'),
    keepSettings: async (settings) => void studio.set('settings', settings),
    last: async () => undefined,
    keepLast: async () => undefined,
    original: async (key) => originals.get(key),
    keepOriginal: async (key, original) => void originals.set(key, original),
    removeOriginal: async (key) => void originals.delete(key),
    earlier: { read: async () => [], hand: async () => undefined },
  };
}
