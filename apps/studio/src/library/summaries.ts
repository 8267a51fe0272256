import { openJourney, type Journey } from '@sojourn/core';
import type { JourneyStorage, StoredEntry } from '@sojourn/editor';
import { naming } from '../documents/readSource';
import { pictureOf, type MapPicture } from './pictureOf';

/** What a card says of a map beside its title. */
export interface Summary {
  kind: Journey['kind'];
  language: string | undefined;
  touchpoints: number;
  picture: MapPicture;
}

interface Known {
  savedAt: number;
  summary: Promise<Summary | undefined>;
}

const known = new Map<string, Known>();
let queue: Promise<unknown> = Promise.resolve();

/** What a card says of a journey. */
export function summaryOf(journey: Journey): Summary {
  return {
    kind: journey.kind,
    language: journey.language,
    touchpoints: journey.stages.reduce((sum, stage) => sum + stage.touchpoints.length, 0),
    picture: pictureOf(journey),
  };
}

async function read(storage: Pick<JourneyStorage, 'load'>, key: string) {
  const stored = await storage.load(key);
  const opened = stored && openJourney(stored.text, naming);
  return opened?.ok ? summaryOf(opened.journey) : undefined;
}

/** Lets the page draw and answer between two maps. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * What a card says of a stored map, read once for each time that it was saved, one map after the other;
 * `undefined` where it cannot be read.
 */
export function summaryOfEntry(
  storage: Pick<JourneyStorage, 'load'>,
  { key, savedAt }: StoredEntry,
): Promise<Summary | undefined> {
  const before = known.get(key);
  if (before?.savedAt === savedAt) return before.summary;
  const summary = queue.then(pause).then(() => read(storage, key));
  queue = summary.catch(() => undefined);
  const safe = summary.catch(() => undefined);
  known.set(key, { savedAt, summary: safe });
  return safe;
}
