import type { Comment, CommentStore } from './types';

/**
 * Keeps comments as long as the page is there: for tests, stories and demos.
 *
 * @param start - comments by the journeys that they are about
 *
 * @example
 * <JourneyEditor defaultJourney={journey} comments={memoryCommentStore()} author="Mai" />
 */
export function memoryCommentStore(
  start: Readonly<Record<string, readonly Comment[]>> = {},
): CommentStore {
  const held = new Map(
    Object.entries(start).map(([journey, comments]) => [journey, structuredClone([...comments])]),
  );
  const listeners = new Set<(journey: string) => void>();
  let count = 0;

  function tell(journey: string) {
    for (const listener of [...listeners]) queueMicrotask(() => listener(journey));
  }

  /** Puts other comments in the place of those of the journey that holds this one. */
  function change(id: string, next: (comments: Comment[]) => Comment[]) {
    for (const [journey, comments] of held) {
      if (!comments.some((comment) => comment.id === id)) continue;
      held.set(journey, next(comments));
      tell(journey);
    }
  }

  return {
    async list(journey) {
      return structuredClone(held.get(journey) ?? []);
    },
    async add({ journey, ...draft }) {
      count += 1;
      const at = new Date().toISOString();
      const comment: Comment = { ...draft, id: `comment-${count}`, at, resolved: false };
      held.set(journey, [...(held.get(journey) ?? []), comment]);
      tell(journey);
      return structuredClone(comment);
    },
    async resolve(id, resolved) {
      change(id, (comments) =>
        comments.map((comment) => (comment.id === id ? { ...comment, resolved } : comment)),
      );
    },
    async remove(id) {
      change(id, (comments) =>
        comments.filter((comment) => comment.id !== id && comment.replyTo !== id),
      );
    },
    watch(journey, listener) {
      const own = (changed: string) => {
        if (changed === journey) listener();
      };
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
