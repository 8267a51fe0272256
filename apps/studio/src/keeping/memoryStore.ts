import type { Persona } from '@sojourn/core';
import type { Original } from './database';
import type { StudioStore } from './studioStore';

/** The studio's own stores as long as the page is there, where the browser keeps nothing. */
export function memoryStore(): StudioStore {
  const studio = new Map<string, unknown>();
  const originals = new Map<string, Original>();
  const personas = new Map<string, Persona>();
  return {
    settings: async () => studio.get('settings'),
    keepSettings: async (settings) => void studio.set('settings', settings),
    last: async () => undefined,
    keepLast: async () => undefined,
    original: async (key) => originals.get(key),
    keepOriginal: async (key, original) => void originals.set(key, original),
    removeOriginal: async (key) => void originals.delete(key),
    personas: {
      list: async () => [...personas.values()],
      save: async (persona) => void personas.set(persona.id, persona),
      remove: async (id) => void personas.delete(id),
    },
    earlier: { read: async () => [], hand: async () => undefined },
  };
}
