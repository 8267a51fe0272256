'use client';

import type { Id } from '@sojourn/core';
import { useCallback, useSyncExternalStore } from 'react';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor } from '../store/EditorContext';
import { commentFeed, noComments, type CommentsState } from './commentFeed';
import type { CommentDraft } from './types';

function useFeed() {
  const { comments: store } = useEditorHost();
  const journey = useEditor((snapshot) => snapshot.journey.id);
  return { journey, store, feed: store && commentFeed(store, journey) };
}

function useFeedPart<Part>(select: (state: CommentsState) => Part): Part {
  const { feed } = useFeed();
  const subscribe = useCallback(
    (listener: () => void) => feed?.subscribe(listener) ?? (() => undefined),
    [feed],
  );
  const read = () => select(feed?.getSnapshot() ?? noComments);
  return useSyncExternalStore(subscribe, read, () => select(noComments));
}

/**
 * How many open threads there are about a thing; 0 without comments. Renders again only when that
 * number is another.
 */
export function useCommentCount(id: Id): number {
  return useFeedPart(({ counts }) => counts.get(id) ?? 0);
}

/** The journey's comments, and what can be done: each gives whether it was done. */
export function useComments() {
  const { author = '' } = useEditorHost();
  const { journey, store, feed } = useFeed();
  const state = useFeedPart((now) => now);

  async function done(action: Promise<unknown> | undefined): Promise<boolean> {
    try {
      await action;
    } catch {
      return false;
    }
    await feed?.load();
    return true;
  }

  return {
    ...state,
    canRemove: store?.remove !== undefined,
    load: () => void feed?.load(),
    add: (draft: Pick<CommentDraft, 'about' | 'text' | 'replyTo'>) =>
      done(store?.add({ ...draft, author, journey })),
    resolve: (id: string, resolved: boolean) => done(store?.resolve(id, resolved)),
    remove: (id: string) => done(store?.remove?.(id)),
  };
}

/** What {@link useComments} gives. */
export type Comments = ReturnType<typeof useComments>;
