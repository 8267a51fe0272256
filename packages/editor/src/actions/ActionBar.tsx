'use client';

import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';

/** What can be done with what is selected. Renders a `<div>` with the role toolbar. */
export function ActionBar() {
  const { text } = useEditorMessages('editor', english);
  return <div role="toolbar" aria-label={text('actions')} />;
}
