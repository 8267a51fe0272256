import { indexedDbStorage, memoryStorage, type JourneyStorage } from '@sojourn/editor';

/** A storage that also says when its list has changed, in this tab or another. */
export interface MapStorage extends JourneyStorage {
  watchList: (listener: () => void) => () => void;
}

const channelName = 'sojourn-studio-list';

/** Adds to a storage that every tab hears of each save and removal. */
export function withNews(storage: JourneyStorage): MapStorage {
  const here = new EventTarget();
  function tell() {
    here.dispatchEvent(new Event('change'));
    if (typeof BroadcastChannel !== 'function') return;
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('changed');
    channel.close();
  }
  return {
    ...storage,
    async save(key, request) {
      const result = await storage.save(key, request);
      if (result.ok) tell();
      return result;
    },
    async remove(key) {
      await storage.remove(key);
      tell();
    },
    watchList(listener) {
      here.addEventListener('change', listener);
      const channel =
        typeof BroadcastChannel === 'function' ? new BroadcastChannel(channelName) : undefined;
      if (channel) channel.onmessage = listener;
      return () => {
        here.removeEventListener('change', listener);
        channel?.close();
      };
    },
  };
}

/**
 * The maps in this browser. The studio's own database has the name `sojourn-studio` since its first
 * version, so the maps have another.
 */
export const browserMaps = withNews(indexedDbStorage({ name: 'sojourn-studio-maps' }));

/** Maps as long as the page is there, where the browser keeps nothing. */
export const passingMaps = withNews(memoryStorage());
