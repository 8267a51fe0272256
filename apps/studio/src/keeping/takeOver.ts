import { serializeJourney } from '@sojourn/core';
import type { JourneyStorage } from '@sojourn/editor';
import { readSource } from '../documents/readSource';
import type { EarlierEntry, Original } from './database';

/** A file that the first studio kept. */
export interface EarlierFile {
  entry: EarlierEntry;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the first studio kept, as far as it is still there. */
export interface EarlierFiles {
  /** Oldest first. */
  read: () => Promise<EarlierFile[]>;
  /** Keeps the file as a map's original and forgets it where it was: both, or neither. */
  hand: (from: number, to: string, original: Original) => Promise<void>;
}

/** The key of a map that was taken over: the same in each tab, so that it comes only once. */
export function keyOfEarlier(key: number): string {
  return `earlier-${key}`;
}

/**
 * Makes maps of the files that the first studio kept. What is interrupted goes on the next time; a
 * file that cannot be opened any more stays where it is, and is given back.
 */
export async function takeOver(
  earlier: EarlierFiles,
  maps: Pick<JourneyStorage, 'save'>,
): Promise<EarlierFile[]> {
  const left: EarlierFile[] = [];
  for (const file of await earlier.read()) {
    const { entry, bytes } = file;
    const { name, line } = entry;
    const lineOf = line === undefined ? {} : { line };
    const reading = readSource({ name, bytes, ...lineOf });
    if (reading.kind !== 'opened') {
      left.push(file);
      continue;
    }
    const { journey, notices } = reading;
    const key = keyOfEarlier(entry.key);
    // Where it is there already, a person may have changed it since: then it stays as it is.
    const text = serializeJourney(journey);
    await maps.save(key, { text, title: journey.title, after: undefined });
    await earlier.hand(entry.key, key, { name, bytes, notices, ...lineOf });
  }
  return left;
}
