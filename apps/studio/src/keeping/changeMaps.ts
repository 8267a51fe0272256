import { openJourney, serializeJourney } from '@sojourn/core';
import { naming } from '../documents/readSource';
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
}

/** Where maps and what belongs to them are kept. */
export interface Places {
  maps: MapStorage;
  sessions: Sessions;
  store: StudioStore;
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

/** Removes a map with its original file, and gives what it takes to bring both back. */
export async function removeMap(
  { maps, sessions, store }: Places,
  key: string,
  title: string,
): Promise<RemovedMap | undefined> {
  await sessions.forget(key);
  const [stored, original] = await Promise.all([maps.load(key), store.original(key)]);
  if (!stored) return undefined;
  await maps.remove(key);
  await store.removeOriginal(key);
  return { key, title, text: stored.text, original };
}

/** Brings a removed map back, as it was. */
export async function restoreMap(
  { maps, store }: Places,
  { key, title, text, original }: RemovedMap,
) {
  await maps.save(key, { text, title, after: undefined });
  if (original) await store.keepOriginal(key, original);
}
