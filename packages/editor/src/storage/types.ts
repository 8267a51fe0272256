/** A stored journey, as a list shows it. */
export interface StoredEntry {
  key: string;
  /** The journey's title; a file has its name instead, so that no file is read for a list. */
  title: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** One text that was stored. Whoever reads it opens it with `openJourney`: it is not trusted. */
export interface StoredText {
  text: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** What is stored under a key: two generations, so that a broken write can be recovered. */
export interface StoredJourney extends StoredText {
  /** Names this state of what is stored. Every save makes another one. */
  revision: string;
  /** The generation before. */
  previous?: StoredText;
}

/** What is to be stored. */
export interface SaveRequest {
  text: string;
  /** What a list shows. */
  title: string;
  /** The revision that this one goes on from; `undefined` where nothing was stored. */
  after: string | undefined;
  /**
   * Says that what is stored under the key cannot be read: it does not become the generation before.
   * @defaultValue false
   */
  broken?: boolean;
}

/** What became of a save: `changed` where somebody else saved or removed in between. */
export type SaveResult =
  { ok: true; revision: string; savedAt: number } | { ok: false; code: 'changed' };

/** What happened to a stored journey: its revision now, `undefined` where it was removed. */
export interface StoredChange {
  revision: string | undefined;
}

/**
 * A place that keeps journeys. Every method rejects with a `StorageError` where the place refuses;
 * then what was stored before is still there.
 */
export interface JourneyStorage {
  /** What is stored, newest first. */
  list: () => Promise<StoredEntry[]>;
  /** What is stored under a key; `undefined` where nothing is. */
  load: (key: string) => Promise<StoredJourney | undefined>;
  /** Stores a text if what is stored is still what it goes on from. All of it, or nothing. */
  save: (key: string, request: SaveRequest) => Promise<SaveResult>;
  /** Forgets a journey, both generations of it. */
  remove: (key: string) => Promise<void>;
  /** Calls a listener when anybody, in this tab or another, saves or removes; gives what ends that. */
  watch: (key: string, listener: (change: StoredChange) => void) => () => void;
}
