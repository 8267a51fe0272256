import type { Issue } from '@sojourn/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A journey as the studio kept it before it could change one. */
export interface EarlierEntry {
  key: number;
  name: string;
  title: string;
  /** Milliseconds since 1970: the list was ordered by it. */
  openedAt: number;
  line?: number;
}

/** The file that a map was made from, as it came. */
export interface Original {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Of a Markdown text with several journeys: the line that this one begins on. */
  line?: number;
  /** What was noticed when it was opened. */
  notices: readonly Issue[];
}

interface Stores extends DBSchema {
  /** Settings, and whether somebody was here before. */
  studio: { key: string; value: unknown };
  /** By the keys of the maps. */
  originals: { key: string; value: Original };
  /** What the first studio kept, until it is taken over. */
  entries: { key: number; value: EarlierEntry };
  files: { key: number; value: Uint8Array<ArrayBuffer> };
}

/** What the studio keeps beside the maps themselves. */
export type StudioDatabase = IDBPDatabase<Stores>;

/** Opens what the browser keeps beside the maps; rejects where it keeps nothing. */
export function openDatabase(): Promise<StudioDatabase> {
  return openDB<Stores>('sojourn-studio', 2, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('studio');
        database.createObjectStore('entries');
        database.createObjectStore('files', { autoIncrement: true });
      }
      database.createObjectStore('originals');
    },
    // A newer studio in another tab wants to change the stores: this one must not stand in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
