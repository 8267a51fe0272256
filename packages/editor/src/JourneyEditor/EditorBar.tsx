'use client';

import { TitleInPlace } from '../details';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { IconButton } from '../ui/Tooltip';
import { History, ListChecks, PanelRight, Redo2, Search, Undo2 } from '../ui/icons';
import { Bar } from './JourneyEditor.styles';
import { shortcutText } from './shortcutText';

const panels = [
  { name: 'details', icon: PanelRight },
  { name: 'find', icon: Search },
  { name: 'problems', icon: ListChecks },
  { name: 'history', icon: History },
] as const;

function UndoButtons() {
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

function PanelButtons() {
  const { text } = useEditorMessages('editor', english);
  const store = useEditorStore();
  const open = useEditor(({ panel }) => panel);
  return panels.map(({ name, icon }) => (
    <IconButton
      key={name}
      label={text(name)}
      icon={icon}
      aria-pressed={open === name}
      onClick={() => store.set({ panel: open === name ? undefined : name })}
    />
  ));
}

/** The journey's title, what takes changes back, what is seen, and whether all is saved. Renders a `<header>`. */
export function EditorBar() {
  const { text } = useEditorMessages('editor', english);
  return (
    <Bar>
      <TitleInPlace />
      <div data-part="tools" role="group" aria-label={text('tools')}>
        <UndoButtons />
        <PanelButtons />
      </div>
    </Bar>
  );
}
