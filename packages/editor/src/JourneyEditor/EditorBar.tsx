'use client';

import { CommentsButton } from '../comments';
import { TitleInPlace } from '../details';
import { detailsFocus } from '../details/detailsFocus';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ProblemsButton } from '../problems';
import { EditorSaveStatus } from '../saving';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { IconButton } from '../ui/Tooltip';
import { History, PanelRight, Search } from '../ui/icons';
import { ViewMenu } from '../viewing';
import { Bar } from './JourneyEditor.styles';
import { UndoButtons } from './UndoButtons';

const panels = [
  { name: 'details', icon: PanelRight },
  { name: 'find', icon: Search },
  { name: 'history', icon: History },
] as const;

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
      onClick={({ detail }) => {
        store.set({ panel: open === name ? undefined : name });
        // Pressed by a key.
        if (name === 'details' && open !== name && detail === 0) detailsFocus(store).ask();
      }}
    />
  ));
}

/** The journey's title, what takes changes back, what is seen, and whether all is saved. Renders a `<header>`. */
export function EditorBar() {
  const { text } = useEditorMessages('editor', english);
  return (
    <Bar>
      <TitleInPlace />
      <EditorSaveStatus />
      <div data-part="tools" role="group" aria-label={text('tools')}>
        <UndoButtons />
        <ViewMenu />
        <PanelButtons />
        <CommentsButton />
        <ProblemsButton />
      </div>
    </Bar>
  );
}
