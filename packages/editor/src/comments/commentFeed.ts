import type { Id } from '@sojourn/core';
import { isComment, openCounts } from './threads';
import type { Comment, CommentStore } from './types';

/** The comments on a journey, as far as they are known. */
export interface CommentsState {
  /** `undefined` until they have been listed once. */
  comments: readonly Comment[] | undefined;
  /** Whether listing them failed the last time. */
  failed: boolean;
  /** Open threads, by what they are about. */
  counts: ReadonlyMap<Id, number>;
}

/** The comments on a journey for all parts that show them: listed once, and again when they change. */
export interface CommentFeed {
  /** Listing begins with the first listener; gives what ends listening. */
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => CommentsState;
  load: () => Promise<void>;
}

/** What is known before anything is. */
export const noComments: CommentsState = { comments: undefined, failed: false, counts: new Map() };

const feeds = new WeakMap<CommentStore, Map<Id, CommentFeed>>();

function createFeed(store: CommentStore, journey: Id): CommentFeed {
  const listeners = new Set<() => void>();
  let state = noComments;
  let endWatch: (() => void) | undefined;
  // An answer that comes late is not taken for the newest.
  let turn = 0;

  function change(next: CommentsState) {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  async function load() {
    turn += 1;
    const own = turn;
    try {
      const found: unknown = await store.list(journey);
      const comments = Array.isArray(found) ? found.filter(isComment) : [];
      if (own === turn) change({ comments, failed: false, counts: openCounts(comments) });
    } catch {
      if (own === turn) change({ ...state, failed: true });
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        endWatch = store.watch?.(journey, () => void load());
        void load();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        endWatch?.();
        turn += 1;
      };
    },
    getSnapshot: () => state,
    load,
  };
}

/** The one feed of a journey's comments from a store. */
export function commentFeed(store: CommentStore, journey: Id): CommentFeed {
  let ofStore = feeds.get(store);
  if (!ofStore) feeds.set(store, (ofStore = new Map()));
  let feed = ofStore.get(journey);
  if (!feed) ofStore.set(journey, (feed = createFeed(store, journey)));
  return feed;
}
