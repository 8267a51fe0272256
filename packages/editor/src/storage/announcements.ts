import type { StoredChange } from './types';

/** Says to every tab, this one included, what happened to a key. */
export interface Announcements {
  tell: (key: string, change: StoredChange) => void;
  listen: (key: string, listener: (change: StoredChange) => void) => () => void;
}

function isAbout(key: string, message: unknown): message is StoredChange {
  const said = message as { key?: unknown; revision?: unknown } | null;
  return said?.key === key && (said.revision === undefined || typeof said.revision === 'string');
}

/** Announcements on a channel of this name. Where a browser has none, nobody hears of anything. */
export function announcementsOn(name: string): Announcements {
  const isThere = typeof BroadcastChannel === 'function';
  return {
    tell(key, { revision }) {
      if (!isThere) return;
      // A channel of its own: one never hears what itself has said.
      const channel = new BroadcastChannel(name);
      channel.postMessage({ key, revision });
      channel.close();
    },
    listen(key, listener) {
      if (!isThere) return () => undefined;
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isAbout(key, data)) listener({ revision: data.revision });
      };
      return () => channel.close();
    },
  };
}
