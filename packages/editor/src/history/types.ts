import type { Journey } from '@sojourn/core';

/** A version that somebody named. */
export interface VersionEntry {
  id: string;
  /** As it was named. */
  name: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** Keeps named versions of one journey. Every method rejects where the place refuses. */
export interface VersionStore {
  /** What is kept, newest first. */
  list: () => Promise<readonly VersionEntry[]>;
  /** The journey as it was; `undefined` where it is gone or cannot be opened. */
  load: (id: string) => Promise<Journey | undefined>;
  /** Keeps the journey as it is now under a name. */
  save: (name: string, journey: Journey) => Promise<VersionEntry>;
  remove: (id: string) => Promise<void>;
}
