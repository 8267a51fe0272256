'use client';

import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Redo2, Undo2 } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { shortcutText } from './shortcutText';

/** What takes changes back, and does them again. Renders two buttons. */
export function UndoButtons() {
  const { text } = useEditorMessages('editor', english);
  const store = useEditorStore();
  const canUndo = useEditor(({ document, readOnly }) => document.canUndo && !readOnly);
  const canRedo = useEditor(({ document, readOnly }) => document.canRedo && !readOnly);
  return (
    <>
      <IconButton
        label={text('undo')}
        icon={Undo2}
        shortcut={shortcutText('Mod+Z')}
        aria-disabled={!canUndo}
        onClick={() => {
          if (canUndo) store.undo();
        }}
      />
      <IconButton
        label={text('redo')}
        icon={Redo2}
        shortcut={shortcutText('Mod+Shift+Z')}
        aria-disabled={!canRedo}
        onClick={() => {
          if (canRedo) store.redo();
        }}
      />
    </>
  );
}
