import type { Journey } from '@sojourn/core';
import type { LocalePack } from '@sojourn/react/kit';
import { useState, type ReactNode } from 'react';
import { Announcer } from '../JourneyEditor/Announcer';
import { EditorDialogs } from '../JourneyEditor/EditorDialogs';
import { EditorHostContext, type EditorHost } from '../JourneyEditor/EditorHost';
import { createDocument } from '../store/createDocument';
import { createEditor } from '../store/createEditor';
import { EditorContext } from '../store/EditorContext';
import type { EditorStore, EditorStoreOptions, JourneyDocument } from '../store/types';
import { Surface } from '../ui/Surface';

export interface EditorFrameProps {
  journey: Journey;
  /** A document to edit in the place of one in memory. */
  document?: JourneyDocument | undefined;
  /** Called once with the store, before the first rendering: what is selected, opened, lifted. */
  start?: ((store: EditorStore) => void) | undefined;
  options?: Omit<EditorStoreOptions, 'document'> | undefined;
  host?: EditorHost | undefined;
  messages?: LocalePack | undefined;
  children?: ReactNode;
}

/** An editor around one of its parts, for tests and stories: its state, dialogs and live region, no grid. */
export function EditorFrame({
  journey,
  document,
  start,
  options,
  host = {},
  messages,
  children,
}: EditorFrameProps) {
  const [store] = useState(() => {
    const made = createEditor({ ...options, document: document ?? createDocument(journey) });
    made.start();
    start?.(made);
    return made;
  });
  return (
    <EditorHostContext.Provider value={host}>
      <EditorContext.Provider value={store}>
        <Surface messages={messages} aria-label="Frame">
          {children}
          <EditorDialogs />
          <Announcer />
        </Surface>
      </EditorContext.Provider>
    </EditorHostContext.Provider>
  );
}
