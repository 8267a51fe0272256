import { serializeJourney, type CommandResult } from '@sojourn/core';
import { storageErrorOf } from '../storage/StorageError';
import { SessionState } from './SessionState';
import type { Session, SessionOptions } from './types';
import { watchPage } from './watchPage';

/** The longest that a change may wait, in milliseconds. */
const longestDelay = 500;
/** How long after a failure it is tried again, in milliseconds. */
const retryDelay = 5000;
/** How often a save may find that somebody else was faster. */
const mostTurns = 20;

/**
 * Opens a stored journey, keeps what is done to it, and saves it by itself: within 500 ms, and at once
 * when the page is hidden. It writes nothing before the first load has ended well and nothing over what
 * a newer build wrote. What another tab saves comes in; where both changed the same, `conflicts` holds
 * both sides.
 *
 * @example
 * const session = createSession({ storage: indexedDbStorage(), key: 'mortgage', start: journey });
 * const { journey, save } = useSyncExternalStore(session.subscribe, session.getSnapshot);
 * session.apply({ type: 'stage.update', id: 'purchase', changes: { title: 'Buying' } });
 */
export function createSession(options: SessionOptions): Session {
  const { storage, key, delay = 250, patience = 4000 } = options;
  const wait = Math.min(Math.max(delay, 0), longestDelay);
  const listeners = new Set<() => void>();
  const state = new SessionState(options, () => {
    for (const listener of [...listeners]) listener();
  });
  let queue: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  /** Waits for the storage; tells when it does not answer, and goes on waiting. */
  async function answerOf<Value>(asked: Promise<Value>): Promise<Value> {
    const silence = setTimeout(() => state.failed('no-answer'), patience);
    try {
      return await asked;
    } finally {
      clearTimeout(silence);
    }
  }

  async function take() {
    const stored = await answerOf(storage.load(key));
    if (stored) state.take(stored);
    else state.takeNothing();
  }

  function isToWrite(): boolean {
    return state.loaded && !state.halted && state.changedAt !== undefined;
  }

  async function write() {
    for (let turn = 0; state.history && isToWrite(); turn += 1) {
      if (turn === mostTurns)
        throw new Error('The storage changes each time before it is written.');
      const { journey } = state.history;
      state.startSaving();
      try {
        const text = serializeJourney(journey);
        const { title } = journey;
        const after = state.known?.revision;
        const result = await answerOf(
          storage.save(key, { text, title, after, broken: state.broken }),
        );
        state.endSaving(
          result.ok ? { journey, revision: result.revision, savedAt: result.savedAt } : undefined,
        );
        if (result.ok) return;
      } catch (error) {
        state.endSaving();
        throw error;
      }
      // Somebody else saved or removed in between: what they did is taken in first.
      await take();
    }
  }

  function schedule(after: number) {
    if (closed || state.halted || timer !== undefined) return;
    timer = setTimeout(() => void flush(), after);
  }

  function unschedule() {
    clearTimeout(timer);
    timer = undefined;
  }

  /** Does one thing after the other with the storage, and what fails it tries again later. */
  function inQueue(action: () => Promise<void>): Promise<void> {
    queue = queue.then(async () => {
      try {
        await action();
        state.recovered();
      } catch (error) {
        state.failed(storageErrorOf(error).code);
        unschedule();
        schedule(retryDelay);
        return;
      }
      if (isToWrite()) {
        schedule(Math.max(0, (state.changedAt ?? 0) + wait - Date.now()));
      }
    });
    return queue;
  }

  function flush(): Promise<void> {
    unschedule();
    return inQueue(async () => {
      if (!state.loaded) await take();
      await write();
    });
  }

  /** Looks whether somebody else has saved. */
  function look(revision?: string): Promise<void> {
    return inQueue(async () => {
      if (closed) return;
      if (revision === undefined || revision !== state.known?.revision) await take();
    });
  }

  function changed() {
    state.changed();
    // A change may be what a full storage has room for again.
    if (state.snapshot.save.kind === 'unsaved') unschedule();
    schedule(wait);
  }

  function done<Result extends CommandResult | undefined>(
    change: () => Result,
  ): Result | undefined {
    if (!state.history || state.readOnly || closed) return undefined;
    const before = state.history.journey;
    const result = change();
    if (state.history.journey !== before) changed();
    return result;
  }

  const unwatch = storage.watch(key, ({ revision }) => void look(revision));
  const unwatchPage = watchPage({
    onHide: () => {
      if (isToWrite()) void flush();
    },
    onShow: () => void look(),
  });
  void flush();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state.snapshot,
    apply: (command, how) => done(() => state.history?.apply(command, how)),
    undo: () => done(() => state.history?.undo()),
    redo: () => done(() => state.history?.redo()),
    seal: () => state.history?.seal(),
    lastMark: () => state.history?.past.at(-1)?.mark,
    replace(journey) {
      done(() => {
        state.history?.replace(journey);
        return undefined;
      });
    },
    settle(conflict, choice) {
      if (!state.conflicts.includes(conflict)) return undefined;
      const { other } = conflict;
      state.conflicts = state.conflicts.filter((one) => one !== conflict);
      const result =
        choice === 'other' && other ? done(() => state.history?.apply(other)) : undefined;
      state.refresh();
      return result;
    },
    flush,
    toBytes() {
      const { journey, refused } = state.snapshot;
      const text = journey ? serializeJourney(journey) : refused?.text;
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    async close() {
      unwatch();
      unwatchPage();
      const ended = flush();
      closed = true;
      await ended;
      unschedule();
    },
  };
}
