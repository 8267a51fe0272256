import { openJourney, type Journey } from '@sojourn/core';
import { createVersions, type StoredEntry, type VersionEntry } from '@sojourn/editor';
import { useEffect, useMemo, useState } from 'react';
import { naming } from '../documents/readSource';
import { useMaps } from '../library/useMaps';
import { useStudio } from '../StudioContext';

/** Something that a map can be compared with; `id` stands in the address. */
export interface Comparable {
  id: string;
  kind: 'version' | 'map';
  title: string;
}

const versionStart = 'version/';

function versionOf({ id, name }: VersionEntry): Comparable {
  return { id: versionStart + id, kind: 'version', title: name };
}

function mapOf({ key, title }: StoredEntry): Comparable {
  return { id: key, kind: 'map', title };
}

/** What a map can be compared with: its own named versions, and the other maps. */
export function useComparables(mapKey: string | undefined): readonly Comparable[] | undefined {
  const { versions: storage } = useStudio().keeping;
  const entries = useMaps();
  const [versions, setVersions] = useState<readonly VersionEntry[]>([]);
  useEffect(() => {
    if (mapKey === undefined) return undefined;
    let current = true;
    createVersions(storage, mapKey)
      .list()
      .then(
        (found) => current && setVersions(found),
        // Without them there are still the maps.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [storage, mapKey]);
  return useMemo(
    () =>
      entries && [
        ...versions.map(versionOf),
        ...entries.filter(({ key }) => key !== mapKey).map(mapOf),
      ],
    [entries, versions, mapKey],
  );
}

/** The journey of a comparable as it is stored now; `gone` where it cannot be read. */
export function useOther(
  mapKey: string | undefined,
  chosen: Comparable | undefined,
): Journey | 'gone' | undefined {
  const { maps, versions } = useStudio().keeping;
  const [found, setFound] = useState<{ id: string; journey: Journey | 'gone' }>();
  useEffect(() => {
    if (!chosen) return undefined;
    const { id, kind } = chosen;
    let current = true;
    async function load() {
      if (kind === 'version') {
        return createVersions(versions, mapKey ?? '').load(id.slice(versionStart.length));
      }
      const stored = await maps.load(id);
      const opened = stored && openJourney(stored.text, naming);
      return opened?.ok ? opened.journey : undefined;
    }
    load()
      .catch(() => undefined)
      .then((journey) => current && setFound({ id, journey: journey ?? 'gone' }));
    return () => {
      current = false;
    };
  }, [maps, versions, mapKey, chosen]);
  return found?.id === chosen?.id ? found?.journey : undefined;
}
