'use client';

import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { MessageSquare } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';

/** Opens and closes the panel of comments, where the host keeps some. Renders a `<button>`, or nothing. */
export function CommentsButton() {
  const { text } = useEditorMessages('editor', english);
  const { comments } = useEditorHost();
  const store = useEditorStore();
  const isOpen = useEditor(({ panel }) => panel === 'comments');
  if (!comments) return null;
  return (
    <IconButton
      label={text('comments')}
      icon={MessageSquare}
      aria-pressed={isOpen}
      onClick={() => store.set({ panel: isOpen ? undefined : 'comments' })}
    />
  );
}
