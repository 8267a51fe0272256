import { openJourney, type Journey, type Persona } from '@sojourn/core';
import { openPersona, type LibraryPersona } from '@sojourn/editor';
import { useEffect, useState } from 'react';
import { naming } from '../documents/readSource';
import { useMaps } from '../library/useMaps';
import { useStudio } from '../StudioContext';

/** A persona, and the maps on which they are. */
export interface Traveller {
  persona: Persona;
  /** Of the map that they are taken from, for the names of channels and sources. */
  journey: Journey;
  maps: readonly { key: string; title: string }[];
}

/** Adds the personas of a map to those of others: the same id, name and role are the same persona. */
function addTravellers(found: Map<string, Traveller>, key: string, journey: Journey) {
  for (const persona of journey.personas) {
    const who = JSON.stringify([persona.id, persona.name, persona.role]);
    const before = found.get(who);
    const maps = [...(before?.maps ?? []), { key, title: journey.title }];
    // The newest map comes first, and so what is known of them is the newest.
    found.set(who, before ? { ...before, maps } : { persona, journey, maps });
  }
}

/** Everybody in the kept maps; `undefined` until all maps were read. */
export function useTravellers(): readonly Traveller[] | undefined {
  const { maps } = useStudio().keeping;
  const entries = useMaps();
  const [travellers, setTravellers] = useState<readonly Traveller[]>();
  useEffect(() => {
    if (!entries) return undefined;
    let current = true;
    async function read(list: NonNullable<typeof entries>) {
      const found = new Map<string, Traveller>();
      for (const { key } of list) {
        const stored = await maps.load(key).catch(() => undefined);
        const opened = stored && openJourney(stored.text, naming);
        if (opened?.ok) addTravellers(found, key, opened.journey);
        if (!current) return;
      }
      setTravellers([...found.values()]);
    }
    void read(entries);
    return () => {
      current = false;
    };
  }, [maps, entries]);
  return travellers;
}

/** The personas that belong to no map, by name, as they are now; `undefined` until they are known. */
export function useKeptPersonas(): readonly LibraryPersona[] | undefined {
  const { people } = useStudio().keeping;
  const [kept, setKept] = useState<readonly LibraryPersona[]>();
  useEffect(() => {
    let current = true;
    const look = () => {
      people.list().then(
        (found) => {
          if (current) setKept(found.flatMap((one) => openPersona(one) ?? []));
        },
        // What was known stays; the bar says what is wrong.
        () => undefined,
      );
    };
    look();
    const stop = people.watch?.(look);
    return () => {
      current = false;
      stop?.();
    };
  }, [people]);
  return kept;
}
