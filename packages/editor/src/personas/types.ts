import type { Channel, Persona, Source } from '@sojourn/core';

/** What a persona refers to: what another map needs to take it over whole. */
export interface PersonaCompanions {
  sources: readonly Source[];
  channels: readonly Channel[];
}

/**
 * A persona as a library keeps it. A plain `Persona` is one too: then it brings no sources along, and
 * of its channels those that are well known.
 */
export interface LibraryPersona extends Persona {
  along?: Partial<PersonaCompanions> | undefined;
}

/**
 * A place that keeps personas for several maps. Every method rejects with a `StorageError`, or with
 * what the browser threw, where the place refuses; then what was kept before is still there. What it
 * gives is opened and checked, never trusted.
 *
 * @example
 * const library: PersonaLibrary = {
 *   list: async () => (await fetch('/personas')).json(),
 *   save: (persona) => put(`/personas/${persona.id}`, persona),
 *   remove: (id) => discard(`/personas/${id}`),
 * };
 */
export interface PersonaLibrary {
  /** All that are kept, by name or in the host's order. */
  list: () => Promise<LibraryPersona[]>;
  /** Keeps a persona, in the place of the one with its id. All of it, or nothing. */
  save: (persona: LibraryPersona) => Promise<void>;
  /** Forgets a persona; one that is not kept is no mistake. */
  remove: (id: string) => Promise<void>;
  /** Calls a listener when anybody saves or removes; gives what ends that. Left out: nobody hears. */
  watch?: ((listener: () => void) => () => void) | undefined;
}
