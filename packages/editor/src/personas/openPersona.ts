import { openJourney } from '@sojourn/core';
import type { LibraryPersona } from './types';

/**
 * A persona that came from outside, opened through core: repaired where that is possible, and with
 * nothing that it refers to missing. `undefined` where there is no persona in it.
 *
 * @example
 * const persona = openPersona(await response.json());
 */
export function openPersona(found: unknown): LibraryPersona | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const { along, ...persona } = found as { along?: unknown };
  const names = Object.entries(persona).filter(([key]) => key === 'id' || key === 'name');
  if (!names.some(([, value]) => typeof value === 'string' && value !== '')) return undefined;
  const { sources, channels } = (along ?? {}) as { sources?: unknown; channels?: unknown };
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: '',
    stages: [],
    personas: [persona],
    ...(Array.isArray(sources) && { sources }),
    ...(Array.isArray(channels) && { channels }),
  });
  const own = opened.ok ? opened.journey.personas[0] : undefined;
  if (!opened.ok || !own || own.id === '') return undefined;
  const { journey } = opened;
  return {
    ...own,
    along: {
      sources: journey.sources.filter(({ id }) => own.sources.includes(id)),
      channels: journey.channels.filter(({ id }) => own.channels.includes(id)),
    },
  };
}

/** All personas that can be opened, by name; what cannot is left out, and counted. */
export function openPersonas(found: unknown): { personas: LibraryPersona[]; unreadable: number } {
  const list: unknown[] = Array.isArray(found) ? found : [];
  const personas = list.flatMap((one) => openPersona(one) ?? []);
  return { personas, unreadable: list.length - personas.length };
}
