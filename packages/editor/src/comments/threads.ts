import type { Id } from '@sojourn/core';
import type { Comment } from './types';

/** A comment and the replies to it, oldest first. */
export interface Thread {
  first: Comment;
  replies: readonly Comment[];
}

function byTime(one: Comment, other: Comment): number {
  return one.at < other.at ? -1 : Number(one.at > other.at);
}

/** Whether a value from outside is a comment that can be shown. */
export function isComment(value: unknown): value is Comment {
  const { id, about, text, author, at } = (value ?? {}) as Partial<Record<keyof Comment, unknown>>;
  return [id, about, text, author, at].every((one) => typeof one === 'string') && id !== '';
}

/**
 * Comments as threads, in the order in which they were begun. A reply to a reply stands in the same
 * thread; one to a comment that is gone begins its own.
 */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  function firstOf(comment: Comment): Comment {
    const seen = new Set([comment.id]);
    let first = comment;
    for (;;) {
      const before = first.replyTo === undefined ? undefined : byId.get(first.replyTo);
      // Replies that go round in a circle have no first: each begins its own.
      if (!before || seen.has(before.id)) return before ? comment : first;
      seen.add(before.id);
      first = before;
    }
  }
  const threads = new Map<string, { first: Comment; replies: Comment[] }>();
  for (const comment of [...comments].sort(byTime)) {
    const first = firstOf(comment);
    const thread = threads.get(first.id) ?? { first, replies: [] };
    threads.set(first.id, thread);
    if (comment !== first) thread.replies.push(comment);
  }
  return [...threads.values()].sort((one, other) => byTime(one.first, other.first));
}

/** How many open threads there are about each thing. */
export function openCounts(comments: readonly Comment[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { first } of threadsOf(comments)) {
    if (!first.resolved) counts.set(first.about, (counts.get(first.about) ?? 0) + 1);
  }
  return counts;
}
