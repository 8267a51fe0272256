'use client';

import type { Command, Journey, JourneyView } from '@sojourn/core';
import { interfaceAttributes, type LocalePack } from '@sojourn/react/kit';
import { forwardRef, useEffect, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import { ActionBar } from '../actions';
import { EditorGrid } from '../grid';
import { usePaste } from '../pasting';
import { StartingHint, UnlessEmpty } from '../starting';
import { SavingNotices } from '../saving';
import { createEditor } from '../store/createEditor';
import { EditorContext } from '../store/EditorContext';
import type { JourneyChangeDetails } from '../store/types';
import { Surface } from '../ui/Surface';
import { Announcer } from './Announcer';
import { EditorBar } from './EditorBar';
import { EditorDialogs } from './EditorDialogs';
import { EditorHostContext, type EditorHost } from './EditorHost';
import { EditorPanel } from './EditorPanel';
import { Body } from './JourneyEditor.styles';
import { useDocument, type DocumentProps } from './useDocument';
import { loadWhenIdle } from './loadWhenIdle';
import { useEditorKeys } from './useEditorKeys';

export interface JourneyEditorProps
  extends DocumentProps, EditorHost, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * Called after each change, also of undo and redo: with the journey, the command that was done, and
   * the one that takes it back.
   */
  onJourneyChange?: ((journey: Journey, details: JourneyChangeDetails) => void) | undefined;
  /**
   * Whether the journey can only be read.
   * @defaultValue false
   */
  readOnly?: boolean | undefined;
  /**
   * Whether a command may be done: what the person is allowed. A text says why not. Asked for a batch
   * and for each command in it.
   */
  allow?: ((command: Command, journey: Journey) => boolean | string) | undefined;
  /** What is shown: folded stages, hidden lanes, personas. For an editor that keeps this itself, use `defaultView`. */
  view?: JourneyView | undefined;
  /** What is shown at first. To decide it from outside, use `view`. */
  defaultView?: JourneyView | undefined;
  /** Called when the person shows or hides something. Not part of the document: nothing is saved. */
  onViewChange?: ((view: JourneyView) => void) | undefined;
  /** The words of the interface, where no provider gives them: a pack from `@sojourn/editor/locales/*`. */
  messages?: LocalePack | undefined;
}

/**
 * A journey that can be changed: everything on the map is added, named in place, moved, scored, linked
 * and removed, by mouse, touch and keys alone. Renders a `<section>` with a grid inside.
 *
 * @remarks The map is a grid with one tab stop that arrow keys move in. What is dragged can also
 * be moved by keys and by a dialog. One polite live region says what changed, and a dialog lists
 * the keys.
 * @see {@link JourneyMap}, {@link PersonaEditor}, {@link SaveStatus}, {@link TemplatePicker}
 *
 * @example
 * <JourneyEditor defaultJourney={journey} onJourneyChange={(journey) => keep(journey)} />
 */
export const JourneyEditor = forwardRef<HTMLElement, JourneyEditorProps>(function JourneyEditor(
  {
    journey,
    defaultJourney,
    document: given,
    onJourneyChange,
    readOnly,
    allow,
    view,
    defaultView,
    onViewChange,
    lint,
    allowRemoteImages,
    personaLibrary,
    comments,
    versions,
    author,
    messages,
    onKeyDown,
    onPaste,
    ...rest
  },
  ref,
) {
  const document = useDocument({ journey, defaultJourney, document: given });
  const [store] = useState(() =>
    createEditor({ document, readOnly, allow, view: view ?? defaultView }),
  );
  useEffect(() => {
    store.configure({ document, onJourneyChange, readOnly, allow });
  }, [store, document, onJourneyChange, readOnly, allow]);
  useEffect(() => {
    const held = view !== undefined;
    store.configure({ onViewChange, holdsView: held, ...(held && { view }) });
  }, [store, view, onViewChange]);
  useEffect(() => store.start(), [store, document]);
  const host = useMemo<EditorHost>(
    () => ({ lint, allowRemoteImages, personaLibrary, comments, versions, author }),
    [lint, allowRemoteImages, personaLibrary, comments, versions, author],
  );
  useEffect(loadWhenIdle, []);
  const handleKeyDown = useEditorKeys(store);
  const handlePaste = usePaste(store, messages);

  return (
    <EditorHostContext.Provider value={host}>
      <EditorContext.Provider value={store}>
        <Surface
          {...interfaceAttributes(messages)}
          {...rest}
          ref={ref}
          messages={messages}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            if (!event.defaultPrevented) handleKeyDown(event);
          }}
          onPaste={(event) => {
            onPaste?.(event);
            if (!event.defaultPrevented) handlePaste(event);
          }}
        >
          <EditorBar />
          <ActionBar />
          <SavingNotices />
          <StartingHint />
          <Body>
            <UnlessEmpty>
              <EditorGrid />
            </UnlessEmpty>
            <EditorPanel />
          </Body>
          <EditorDialogs />
          <Announcer />
        </Surface>
      </EditorContext.Provider>
    </EditorHostContext.Provider>
  );
});
