'use client';

import type { ComponentType } from 'react';
import { CommentsPanel } from '../comments';
import { DetailsPanel } from '../details';
import { HistoryPanel } from '../history';
import { FindPanel } from '../find';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ProblemsPanel } from '../problems';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { PanelName } from '../store/types';
import { X } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { Panel } from './JourneyEditor.styles';

/** What each panel shows. */
const contents: Partial<Record<PanelName, ComponentType>> = {
  comments: CommentsPanel,
  details: DetailsPanel,
  find: FindPanel,
  history: HistoryPanel,
  problems: ProblemsPanel,
};

/** What stands beside the grid. Renders an `<aside>`, or nothing. */
export function EditorPanel() {
  const { text } = useEditorMessages('editor', english);
  const store = useEditorStore();
  const name = useEditor(({ panel }) => panel);
  const Content = name && contents[name];
  if (!Content) return null;
  return (
    <Panel aria-label={text(name)}>
      <div data-part="head">
        <h3>{text(name)}</h3>
        <IconButton
          label={text('close')}
          icon={X}
          onClick={() => {
            store.set({ panel: undefined });
            const { spot } = store.getSnapshot();
            if (spot) store.goTo(spot, { keepSelection: true });
          }}
        />
      </div>
      <div data-part="body">
        <Content />
      </div>
    </Panel>
  );
}
