import type {
  ApplyOptions,
  Command,
  CommandResult,
  HistoryEntry,
  HistoryOptions,
  Issue,
  Journey,
  MergeConflict,
  OpenOptions,
  StepResult,
} from '@sojourn/core';
import type { StorageErrorCode } from '../storage/StorageError';
import type { JourneyStorage } from '../storage/types';

/**
 * Why something is not saved: what the storage said, or
 *
 * - `no-answer`: the storage has been asked and says nothing. It is still waited for.
 * - `missing`: nothing is stored under the key, or it was removed elsewhere. The next change stores
 *   the journey again.
 */
export type UnsavedReason = StorageErrorCode | 'no-answer' | 'missing';

/** Whether everything is stored. Times are milliseconds since 1970. */
export type SaveState =
  | { kind: 'saved'; at: number | undefined }
  | { kind: 'saving'; since: number }
  | { kind: 'unsaved'; since: number; reason: UnsavedReason };

/** A stored text that could not be opened, for the person to keep. */
export interface RefusedText {
  text: string;
  /** Why `openJourney` refused it. */
  issues: readonly Issue[];
  /** Whether the generation before it was opened in its place. */
  recovered: boolean;
}

/** All that a session holds, as it is now: another object after each change. */
export interface SessionSnapshot {
  /** `undefined` until it has been loaded. */
  journey: Journey | undefined;
  /** Whether the first load has not ended yet. */
  loading: boolean;
  save: SaveState;
  /** Whether nothing can be changed: what is stored was written by a newer build. */
  readOnly: boolean;
  /** What was noticed when the journey was opened. */
  notices: readonly Issue[];
  /** What this tab and somebody else changed in ways that cannot both be: a person chooses. */
  conflicts: readonly MergeConflict[];
  refused: RefusedText | undefined;
  canUndo: boolean;
  canRedo: boolean;
  /** The steps that were done, oldest first, and those taken back, the next one first. */
  history: { readonly past: readonly HistoryEntry[]; readonly future: readonly HistoryEntry[] };
}

export interface SessionOptions {
  storage: JourneyStorage;
  /** Where the storage keeps the journey. */
  key: string;
  /** The journey to begin with where nothing is stored. It is stored at once. */
  start?: Journey | undefined;
  /** Milliseconds from a change to its writing, 0 to 500. @defaultValue 250 */
  delay?: number | undefined;
  /** Milliseconds after which a silent storage is told about. @defaultValue 4000 */
  patience?: number | undefined;
  /** How stored text is opened. */
  open?: OpenOptions | undefined;
  history?: HistoryOptions | undefined;
}

/** A journey that is changed and saves itself. Every method can be passed on without the session. */
export interface Session {
  /** Calls a listener after each change; gives what ends that. */
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => SessionSnapshot;
  /**
   * Does a command on the journey as it is now; `undefined` where there is no journey yet or where
   * it cannot be changed.
   */
  apply: (command: Command, options?: ApplyOptions) => CommandResult | undefined;
  undo: () => StepResult | undefined;
  redo: () => StepResult | undefined;
  /** Ends a gesture: the next command is a step of its own. */
  seal: () => void;
  /** The mark of the last step, where it can be taken back. */
  lastMark: () => string | undefined;
  /** Goes on from another journey, such as an older version. Nothing of it is merged. */
  replace: (journey: Journey) => void;
  /** Ends a conflict: with what the journey shows, or with the `other` side. */
  settle: (conflict: MergeConflict, choice: 'shown' | 'other') => CommandResult | undefined;
  /** Writes now what is not saved, or tries again to load. Never rejects: the snapshot says how it ended. */
  flush: () => Promise<void>;
  /** The journey as the bytes of a file, or what is stored where that cannot be opened. */
  toBytes: () => Uint8Array<ArrayBuffer> | undefined;
  /** Writes what is not saved and ends the session. */
  close: () => Promise<void>;
}
