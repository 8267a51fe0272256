'use client';

import { Suspense } from 'react';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { X } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { Panel } from './JourneyEditor.styles';
import { panels } from './parts';

/** What stands beside the grid. Renders an `<aside>`, or nothing. */
export function EditorPanel() {
  const { text } = useEditorMessages('editor', english);
  const store = useEditorStore();
  const name = useEditor(({ panel }) => panel);
  const Content = name && panels[name];
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
        <Suspense>
          <Content />
        </Suspense>
      </div>
    </Panel>
  );
}
