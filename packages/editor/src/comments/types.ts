import type { Id } from '@sojourn/core';

/** What somebody said about a thing of a journey, or about the whole of it. */
export interface Comment {
  id: string;
  /** The thing; empty for the journey itself. The thing may be gone: the comment is still shown. */
  about: Id | '';
  text: string;
  /** Who said it, as it is shown; empty where that is not known. */
  author: string;
  /** When: ISO 8601 with a time, `2026-11-03T09:30:00Z`. */
  at: string;
  /** Whether the thread that it began is settled; of a reply it says nothing. */
  resolved: boolean;
  /** The comment that began the thread. */
  replyTo?: string | undefined;
}

/** What a person has written: the store gives it an id and a time. */
export interface CommentDraft extends Pick<Comment, 'about' | 'text' | 'author' | 'replyTo'> {
  /** The id of the journey that it is about. */
  journey: Id;
}

/**
 * A place that keeps comments, of the host. They are no part of the document. A method that rejects
 * has changed nothing; the person is told, and what was written stays.
 *
 * @example
 * const comments: CommentStore = {
 *   list: (journey) => get(`/comments?journey=${journey}`),
 *   add: (draft) => post('/comments', draft),
 *   resolve: (id, resolved) => patch(`/comments/${id}`, { resolved }),
 * };
 */
export interface CommentStore {
  /** All comments on a journey, oldest first. */
  list: (journey: Id) => Promise<Comment[]>;
  /** Keeps a comment, and gives it with its id and time. */
  add: (draft: CommentDraft) => Promise<Comment>;
  /** Settles the thread that a comment began, or opens it again. */
  resolve: (id: string, resolved: boolean) => Promise<void>;
  /** Removes a comment, and with the first of a thread its replies. Left out: none can be removed. */
  remove?: ((id: string) => Promise<void>) | undefined;
  /** Calls a listener when the comments on a journey change; gives what ends that. */
  watch?: ((journey: Id, listener: () => void) => () => void) | undefined;
}
