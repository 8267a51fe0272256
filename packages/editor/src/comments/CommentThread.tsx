'use client';

import { hasText } from '@sojourn/react/kit';
import { useState, type ReactNode } from 'react';
import { comments as english } from '../i18n/en/comments';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { CommentBox } from './CommentBox';
import { CommentText } from './CommentText';
import type { Thread } from './threads';
import type { Comments } from './useComments';

export interface CommentThreadProps {
  thread: Thread;
  comments: Comments;
  /** What it is about, above it. */
  about?: ReactNode;
}

/** A comment, the replies to it, and what can be done with them. Renders an `<li>`. */
export function CommentThread({ thread: { first, replies }, comments, about }: CommentThreadProps) {
  const { text } = useEditorMessages('comments', english);
  const store = useEditorStore();
  const [mode, setMode] = useState<'reading' | 'replying' | 'removing'>('reading');
  const [isFailed, setFailed] = useState(false);
  const author = hasText(first.author) ? first.author : text('somebody');

  async function act(action: Promise<boolean>, said: 'resolved' | 'reopened' | 'removed') {
    const isDone = await action;
    setFailed(!isDone);
    if (isDone) store.announce(text(said));
  }

  return (
    <li data-part="thread" data-resolved={first.resolved || undefined}>
      {about}
      <CommentText comment={first} />
      {replies.length > 0 && (
        <ul role="list">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentText comment={reply} />
            </li>
          ))}
        </ul>
      )}
      {isFailed && (
        <p data-part="problem" role="alert">
          {text('notChanged')}
        </p>
      )}
      {mode === 'replying' && (
        <CommentBox
          draftKey={`reply ${first.id}`}
          label={text('replyTo', { author })}
          action={text('reply')}
          onSend={async (written) => {
            const isKept = await comments.add({
              about: first.about,
              text: written,
              replyTo: first.id,
            });
            if (isKept) setMode('reading');
            return isKept;
          }}
        />
      )}
      {mode === 'removing' ? (
        <div data-part="choices">
          <p>{text('removeQuestion')}</p>
          <Button
            look="danger"
            autoFocus
            onClick={() => void act(comments.remove(first.id), 'removed')}
          >
            {text('remove')}
          </Button>
          <Button onClick={() => setMode('reading')}>{text('keep')}</Button>
        </div>
      ) : (
        <div data-part="choices">
          {mode === 'reading' && (
            <Button
              look="quiet"
              aria-label={text('replyTo', { author })}
              onClick={() => setMode('replying')}
            >
              {text('reply')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={text(first.resolved ? 'reopenOf' : 'resolveOf', { author })}
            onClick={() =>
              void act(
                comments.resolve(first.id, !first.resolved),
                first.resolved ? 'reopened' : 'resolved',
              )
            }
          >
            {text(first.resolved ? 'reopen' : 'resolve')}
          </Button>
          {comments.canRemove && (
            <Button
              look="quiet"
              aria-label={text('removeOf', { author })}
              onClick={() => setMode('removing')}
            >
              {text('remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
