'use client';

import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';

/** What stands where a part of the editor could not be loaded. Renders a `<p>` with the role alert. */
export function NotLoaded() {
  const { text } = useEditorMessages('editor', english);
  return <p role="alert">{text('notLoaded')}</p>;
}
