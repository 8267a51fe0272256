import {
  indexedDbPersonaLibrary,
  indexedDbStorage,
  memoryPersonaLibrary,
  memoryStorage,
  type JourneyStorage,
  type PersonaLibrary,
} from '@sojourn/editor';
import { createSessions, type Sessions } from './createSessions';
import { openDatabase } from './database';
import { browserMaps, passingMaps, type MapStorage } from './maps';
import { memoryStore } from './memoryStore';
import { studioStore, type StudioStore } from './studioStore';
import { takeOver, type EarlierFile } from './takeOver';
import { troubleOf, type StorageTrouble } from './trouble';

/** Where everything is kept, and what was there when the studio began. */
export interface Keeping {
  maps: MapStorage;
  sessions: Sessions;
  store: StudioStore;
  /** The named versions of maps, under the maps' keys. */
  versions: JourneyStorage;
  /** Personas that belong to no map, to be used on any. */
  people: PersonaLibrary;
  settings: unknown;
  /** The key of the map that was open last. */
  last: string | undefined;
  /** Whether nobody was here before. */
  isNew: boolean;
  /** Files of the first studio that cannot be opened any more. */
  left: readonly EarlierFile[];
  /** Whether maps are gone when the page closes. */
  isPassing: boolean;
  trouble: StorageTrouble | undefined;
}

const browserVersions = indexedDbStorage({ name: 'sojourn-studio-versions' });
const browserPeople = indexedDbPersonaLibrary({ name: 'sojourn-studio-personas' });

/** A browser that does not answer must not keep a person from reading. */
const longestWait = 4_000;

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The storage did not answer.')), longestWait);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function load() {
  const store = studioStore(await openDatabase());
  const [settings, last, list, earlier] = await Promise.all([
    store.settings(),
    store.last(),
    browserMaps.list(),
    store.earlier.read(),
  ]);
  const isNew = last === undefined && list.length === 0 && earlier.length === 0;
  return { store, settings, last, isNew, hasEarlier: earlier.length > 0 };
}

/** What is kept in memory only. Nothing is written before a first load has ended well. */
function without(trouble: StorageTrouble): Keeping {
  const isPassing = trouble === 'forbidden';
  const maps = isPassing ? passingMaps : browserMaps;
  return {
    maps,
    sessions: createSessions(maps),
    store: memoryStore(),
    versions: isPassing ? memoryStorage() : browserVersions,
    people: isPassing ? memoryPersonaLibrary() : browserPeople,
    settings: undefined,
    last: undefined,
    // What may only be slow may hold maps: a new one is not put among them unasked.
    isNew: isPassing,
    left: [],
    isPassing,
    trouble,
  };
}

async function begin(): Promise<Keeping> {
  try {
    const { hasEarlier, ...found } = await inTime(load());
    const kept = {
      ...found,
      maps: browserMaps,
      sessions: createSessions(browserMaps),
      versions: browserVersions,
      people: browserPeople,
      isPassing: false,
    };
    if (!hasEarlier) return { ...kept, left: [], trouble: undefined };
    try {
      const left = await takeOver(kept.store.earlier, browserMaps);
      // The one that was open last may have another key now.
      return { ...kept, left, last: await kept.store.last(), trouble: undefined };
    } catch (error) {
      return { ...kept, left: [], trouble: troubleOf(error) };
    }
  } catch (error) {
    return without(troubleOf(error));
  }
}

let beginning: Promise<Keeping> | undefined;

/** Opens what the browser keeps, once a page. It never rejects: `trouble` says what does not work. */
export function beginKeeping(): Promise<Keeping> {
  beginning ??= begin();
  return beginning;
}
