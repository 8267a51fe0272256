import type { Journey } from '@sojourn/core';
import { createSession, type JourneyStorage, type Session } from '@sojourn/editor';
import { naming } from '../documents/readSource';

/** The open maps of this tab. */
export interface Sessions {
  /** Opens a new map, which is stored at once, and holds it until it is released. */
  begin: (key: string, journey: Journey) => Session;
  /** Opens a kept map, or gives it once more where it is open. */
  acquire: (key: string) => Session;
  /** An open map. */
  get: (key: string) => Session | undefined;
  /** Lets a map go. One that is not saved stays open, so that nothing of it is lost. */
  release: (key: string) => void;
  /** Ends a map that is to be removed, once all of it is stored. */
  forget: (key: string) => Promise<void>;
  /** Whether something has been changed that is not stored. */
  hasUnsaved: () => boolean;
}

interface Held {
  session: Session;
  holders: number;
}

/** Keeps one session for each open map. */
export function createSessions(storage: JourneyStorage): Sessions {
  const open = new Map<string, Held>();

  function start(key: string, journey?: Journey): Held {
    const session = createSession({ storage, key, start: journey, open: naming });
    const held = { session, holders: 0 };
    open.set(key, held);
    return held;
  }

  async function end(key: string, held: Held) {
    const { session } = held;
    await session.flush();
    const { save, loading, journey } = session.getSnapshot();
    // What could not be saved waits here for its next reader, and goes on trying.
    if (held.holders > 0 || open.get(key) !== held || loading || (journey && save.kind !== 'saved'))
      return;
    open.delete(key);
    await session.close();
  }

  return {
    begin(key, journey) {
      const held = start(key, journey);
      return held.session;
    },
    acquire(key) {
      const held = open.get(key) ?? start(key);
      held.holders += 1;
      return held.session;
    },
    get: (key) => open.get(key)?.session,
    release(key) {
      const held = open.get(key);
      if (!held || held.holders === 0) return;
      held.holders -= 1;
      if (held.holders === 0) void end(key, held);
    },
    async forget(key) {
      const held = open.get(key);
      if (!held) return;
      open.delete(key);
      await held.session.close();
    },
    hasUnsaved: () =>
      [...open.values()].some(({ session }) => {
        const { save, canUndo } = session.getSnapshot();
        return save.kind === 'unsaved' && canUndo;
      }),
  };
}
