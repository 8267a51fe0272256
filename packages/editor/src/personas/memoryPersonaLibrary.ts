import type { LibraryPersona, PersonaLibrary } from './types';

/**
 * Keeps personas as long as the page is there: for tests, and for a host that forbids storage.
 *
 * @example
 * <JourneyEditor defaultJourney={journey} personaLibrary={memoryPersonaLibrary([anna])} />
 */
export function memoryPersonaLibrary(start: readonly LibraryPersona[] = []): PersonaLibrary {
  const held = new Map(start.map((persona) => [persona.id, structuredClone(persona)]));
  const listeners = new Set<() => void>();

  function tell() {
    for (const listener of [...listeners]) queueMicrotask(listener);
  }

  return {
    async list() {
      return structuredClone([...held.values()]);
    },
    async save(persona) {
      held.set(persona.id, structuredClone(persona));
      tell();
    },
    async remove(id) {
      if (held.delete(id)) tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
