'use client';

import { useEditor, useEditorStore } from '../store/EditorContext';
import { SaveStatus } from './SaveStatus';

/** Whether what the editor edits is saved. Renders a `<div>`, or nothing. */
export function EditorSaveStatus() {
  const store = useEditorStore();
  const document = useEditor(() => store.getDocument());
  return (
    <SaveStatus document={document} onAsk={() => store.set({ dialog: { name: 'unsaved' } })} />
  );
}
