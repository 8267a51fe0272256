import { createHistory, mergeJourneys, type History, type Journey } from '@sojourn/core';
import type { MergeConflict } from '@sojourn/core';
import type { StoredJourney } from '../storage/types';
import { readStored } from './readStored';
import type { SaveState, SessionOptions, SessionSnapshot, UnsavedReason } from './types';

/** What is stored, as far as this session knows. */
interface Known {
  revision: string;
  journey: Journey;
}

/** What a session knows: the journey, what of it is stored, and what stands in the way. It waits for nothing. */
export class SessionState {
  readonly #options: SessionOptions;
  readonly #tell: () => void;
  history: History | undefined;
  /** Left out where nothing is stored. */
  known: Known | undefined;
  /** Whether a load has ended well. Until then nothing may be written. */
  loaded = false;
  /** Whether what is stored cannot be read, and a whole text has to take its place. */
  broken = false;
  /** Nothing is written over what a newer build wrote, or what nobody can read. */
  halted = false;
  readOnly = false;
  conflicts: readonly MergeConflict[] = [];
  /** What was stored last, also where it has been removed since: both sides go on from it. */
  #base: Journey | undefined;
  #notices: SessionSnapshot['notices'] = [];
  #refused: SessionSnapshot['refused'];
  #changedAt: number | undefined;
  #changedWhileSaving: number | undefined;
  #saving = false;
  #savedAt: number | undefined;
  #trouble: { since: number; reason: UnsavedReason } | undefined;
  snapshot: SessionSnapshot;

  constructor(options: SessionOptions, tell: () => void) {
    this.#options = options;
    this.#tell = tell;
    this.#base = options.start;
    this.snapshot = this.#taken();
  }

  /** When the first change was made that is not stored; `undefined` where all is. */
  get changedAt(): number | undefined {
    return this.#changedAt;
  }

  #taken(): SessionSnapshot {
    const { history } = this;
    return {
      journey: history?.journey,
      loading: !this.loaded && !this.#trouble,
      save: this.#saveState(),
      readOnly: this.readOnly,
      notices: this.#notices,
      conflicts: this.conflicts,
      refused: this.#refused,
      canUndo: !this.readOnly && (history?.past.length ?? 0) > 0,
      canRedo: !this.readOnly && (history?.future.length ?? 0) > 0,
      history: { past: history?.past ?? [], future: history?.future ?? [] },
    };
  }

  #saveState(): SaveState {
    if (this.#trouble) {
      const { since, reason } = this.#trouble;
      return { kind: 'unsaved', since: this.#changedAt ?? since, reason };
    }
    if (this.#changedAt !== undefined) return { kind: 'saving', since: this.#changedAt };
    return { kind: 'saved', at: this.#savedAt };
  }

  /** Takes a new snapshot, and tells. */
  refresh() {
    this.snapshot = this.#taken();
    this.#tell();
  }

  /** The journey was changed here. */
  changed() {
    const now = Date.now();
    this.#changedAt ??= now;
    if (this.#saving) this.#changedWhileSaving ??= now;
    // Stored again with this change.
    if (this.#trouble?.reason === 'missing' && this.loaded) this.#trouble = undefined;
    this.refresh();
  }

  startSaving() {
    this.#saving = true;
    this.#changedWhileSaving = undefined;
  }

  /** A save ended, well or not. */
  endSaving(kept?: Known & { savedAt: number }) {
    this.#saving = false;
    if (!kept) return;
    this.known = kept;
    this.#base = kept.journey;
    this.broken = false;
    this.#savedAt = kept.savedAt;
    this.#changedAt = this.#changedWhileSaving;
    this.#trouble = undefined;
    this.refresh();
  }

  /** Something stands in the way. */
  failed(reason: UnsavedReason) {
    const { start } = this.#options;
    // What the host has in its hands can be worked on, and saved as a file.
    if (!this.history && start) this.history = createHistory(start, this.#options.history);
    this.#trouble = { since: this.#trouble?.since ?? Date.now(), reason };
    this.refresh();
  }

  /** The storage answers again. */
  recovered() {
    if (!this.#trouble || this.halted || this.#trouble.reason === 'missing') return;
    if (this.#changedAt !== undefined && this.#trouble.reason !== 'no-answer') return;
    this.#trouble = undefined;
    this.refresh();
  }

  /** What is stored is what this session knows, after all. */
  #goOn() {
    if (this.halted && this.#trouble) {
      this.#trouble = undefined;
      this.readOnly = this.halted = false;
      this.refresh();
    }
  }

  #stop(reason: UnsavedReason) {
    this.halted = true;
    this.failed(reason);
  }

  /** Nothing is stored under the key. */
  takeNothing() {
    const { start } = this.#options;
    const wasRemoved = this.known !== undefined;
    if (this.loaded && !wasRemoved) return;
    this.known = undefined;
    this.#refused = undefined;
    this.broken = false;
    if (!this.history && !start) {
      this.failed('missing');
      return;
    }
    this.loaded = true;
    this.#trouble = undefined;
    if (!this.history && start) this.history = createHistory(start, this.#options.history);
    if (wasRemoved && this.#changedAt === undefined) this.failed('missing');
    else if (!wasRemoved) this.changed();
    else this.refresh();
  }

  /** Takes in what is stored: shows it, or makes one of it and of what was changed here. */
  take(stored: StoredJourney) {
    if (this.loaded && stored.revision === this.known?.revision) {
      this.#goOn();
      return;
    }
    const read = readStored(stored, this.#options.open);
    if (!('journey' in read)) {
      this.#refused = read.refused;
      this.#stop('unreadable');
      return;
    }
    const { journey: theirs, notices, readOnly, refused } = read;
    const base = this.#base;
    const ours = this.history?.journey;
    const isChanged = ours !== undefined && this.#changedAt !== undefined;
    this.#refused = refused;
    if (readOnly && isChanged) {
      this.readOnly = true;
      this.#stop('newer-version');
      return;
    }
    this.known = { revision: stored.revision, journey: theirs };
    this.loaded = true;
    this.readOnly = this.halted = readOnly;
    this.#savedAt = stored.savedAt;
    this.#trouble = undefined;
    this.broken = refused !== undefined;
    if (!this.history) this.history = createHistory(theirs, this.#options.history);
    // A write of somebody else's that was broken off holds nothing to take in: ours is whole.
    else if (this.broken) this.known = { revision: stored.revision, journey: ours ?? theirs };
    else if (isChanged && base) this.#merge(base, theirs);
    else this.history.replace(theirs);
    this.#base = this.known.journey;
    if (!isChanged) this.#notices = notices;
    if (this.broken && !readOnly) this.changed();
    else this.refresh();
  }

  #merge(base: Journey, theirs: Journey) {
    const { history } = this;
    if (!history) return;
    const { journey, conflicts } = mergeJourneys(base, history.journey, theirs);
    history.replace(journey);
    if (conflicts.length > 0) this.conflicts = [...this.conflicts, ...conflicts];
  }
}
