import { openJourney, serializeJourney } from '@sojourn/core';
import { naming } from '../documents/readSource';
import type { JourneyStorage } from '@sojourn/editor';
import type { Sessions } from './createSessions';
import type { Original } from './database';
import { newKey } from './newKey';
import type { MapStorage } from './maps';
import type { StudioStore } from './studioStore';

/** What it takes to bring a removed map back. */
export interface RemovedMap {
  key: string;
  title: string;
  text: string;
  original: Original | undefined;
  versions: readonly KeptVersion[];
}

/** A named version of a map, as it is stored. */
interface KeptVersion {
  key: string;
  title: string;
  text: string;
}

/** Where maps and what belongs to them are kept. */
export interface Places {
  maps: MapStorage;
  sessions: Sessions;
  store: StudioStore;
  /** Under the maps' keys, as `createVersions` keeps them. */
  versions: JourneyStorage;
}

/** Makes a second map of a kept one, under a title of its own; gives its key. */
export async function duplicateMap(
  { maps }: Places,
  key: string,
  titleOf: (title: string) => string,
): Promise<string | undefined> {
  const stored = await maps.load(key);
  const opened = stored && openJourney(stored.text, naming);
  if (!opened?.ok) return undefined;
  const copy = newKey();
  const journey = { ...opened.journey, id: copy, title: titleOf(opened.journey.title) };
  await maps.save(copy, {
    text: serializeJourney(journey),
    title: journey.title,
    after: undefined,
  });
  return copy;
}

/** Gives a kept map another title: by a command, so that it meets what other tabs change meanwhile. */
export async function renameMap({ sessions }: Places, key: string, title: string) {
  const session = sessions.acquire(key);
  await session.flush();
  session.apply({ type: 'journey.update', changes: { title } });
  await session.flush();
  sessions.release(key);
}

/** All versions of a map. */
async function versionsOf(versions: JourneyStorage, key: string): Promise<KeptVersion[]> {
  const entries = (await versions.list()).filter((entry) => entry.key.startsWith(`${key}/`));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const stored = await versions.load(entry.key);
      return stored ? [{ key: entry.key, title: entry.title, text: stored.text }] : [];
    }),
  );
  return found.flat();
}

/** Removes a map with its file and its versions, and gives what it takes to bring all back. */
export async function removeMap(
  { maps, sessions, store, versions }: Places,
  key: string,
  title: string,
): Promise<RemovedMap | undefined> {
  await sessions.forget(key);
  const [stored, original, kept] = await Promise.all([
    maps.load(key),
    store.original(key),
    versionsOf(versions, key),
  ]);
  if (!stored) return undefined;
  await maps.remove(key);
  await store.removeOriginal(key);
  for (const version of kept) await versions.remove(version.key);
  return { key, title, text: stored.text, original, versions: kept };
}

/** Brings a removed map back, as it was. */
export async function restoreMap(
  { maps, store, versions }: Places,
  { key, title, text, original, versions: kept }: RemovedMap,
) {
  await maps.save(key, { text, title, after: undefined });
  if (original) await store.keepOriginal(key, original);
  for (const version of kept.toReversed()) {
    await versions.save(version.key, {
      title: version.title,
      text: version.text,
      after: undefined,
    });
  }
}
