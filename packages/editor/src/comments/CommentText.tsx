'use client';

import { hasText } from '@sojourn/react/kit';
import { useEffect, useState } from 'react';
import { comments as english } from '../i18n/en/comments';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { formatAgo, formatExact } from './formatWhen';
import type { Comment } from './types';

/** Now, once a minute, so that “a minute ago” does not stay so for an hour. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Who said it, what, and when: how long ago, and exactly. Renders a `<div>`. */
export function CommentText({ comment }: { comment: Comment }) {
  const { text, locale } = useEditorMessages('comments', english);
  const now = useNow();
  const { author, at } = comment;
  return (
    <div data-part="comment">
      <p data-part="by">
        <bdi data-part="author">{hasText(author) ? author : text('somebody')}</bdi>
        <span>{formatAgo(at, now, locale)}</span>
        <time dateTime={at}>{formatExact(at, locale)}</time>
      </p>
      <p data-part="text" dir="auto">
        {comment.text}
      </p>
    </div>
  );
}
