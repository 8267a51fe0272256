'use client';

import { formatNumber, type Id } from '@sojourn/core';
import { Icon, VisuallyHidden } from '@sojourn/react/kit';
import { memo } from 'react';
import { comments as english } from '../i18n/en/comments';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { MessageSquare } from '../ui/icons';
import { Root } from './CommentCount.styles';
import { useCommentCount } from './useComments';

export interface CommentCountProps {
  /** The thing that is talked about. */
  about: Id;
  /** What an element that the count describes names it by. */
  id?: string | undefined;
}

function Count({ about }: Pick<CommentCountProps, 'about'>) {
  const { text, locale } = useEditorMessages('comments', english);
  const count = useCommentCount(about);
  if (count === 0) return null;
  return (
    <Root data-part="comments">
      <Icon node={MessageSquare} />
      <span aria-hidden="true">{formatNumber(count, locale)}</span>
      <VisuallyHidden>{text('count', { count })}</VisuallyHidden>
    </Root>
  );
}

/**
 * How many open threads there are about a thing on the map: a quiet number, heard as a sentence. Renders
 * a `<span>`, empty where there are none; nothing where the host keeps no comments.
 */
export const CommentCount = memo(function CommentCount({ about, id }: CommentCountProps) {
  const { comments } = useEditorHost();
  if (!comments) return null;
  return (
    <span id={id}>
      <Count about={about} />
    </span>
  );
});
