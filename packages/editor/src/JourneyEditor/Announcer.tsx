'use client';

import { VisuallyHidden } from '@sojourn/react/kit';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useIssueWords } from '../notices/useIssueWords';
import { useEditor } from '../store/EditorContext';

/**
 * The one live region: says what was done, in the person's language, and why something was not.
 * Renders a `<div>`.
 */
export function Announcer() {
  const { text } = useEditorMessages('editor', english);
  const { refusalOf } = useIssueWords();
  const announcement = useEditor((snapshot) => snapshot.announcement);
  const refusal = useEditor((snapshot) => snapshot.refusal);
  return (
    // Said in the attribute too: it is what keeps the region heard while a dialog is open.
    <VisuallyHidden as="div" role="status" aria-live="polite">
      {/* Another element for each, so that the same words are said again. */}
      <span key={announcement.turn}>{announcement.text}</span>{' '}
      {refusal && <span>{text('refused', { reason: refusalOf(refusal) })}</span>}
    </VisuallyHidden>
  );
}
