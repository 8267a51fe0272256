'use client';

import type { Channel, Command, Persona, Source } from '@sojourn/core';
import { below, type HeadingLevel, type LocalePack } from '@sojourn/react/kit';
import { forwardRef, useEffect, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Announcer } from '../JourneyEditor/Announcer';
import { EditorHostContext, type EditorHost } from '../JourneyEditor/EditorHost';
import { useEditorKeys } from '../JourneyEditor/useEditorKeys';
import { createEditor } from '../store/createEditor';
import { EditorContext } from '../store/EditorContext';
import { Surface } from '../ui/Surface';
import { Sheet } from './PersonaEditor.styles';
import { PersonaHead } from './PersonaHead';
import { PersonaWorkbench } from './PersonaWorkbench';
import { usePersonaDocument } from './usePersonaDocument';

/** What comes with a change of a persona. It may gain fields. */
export interface PersonaChangeDetails {
  command: Command;
  /** The command that takes it back. */
  inverse: Command;
  /** The channels that the persona can name now, with those that were added here. */
  channels: readonly Channel[];
  /** The sources that it can rest on now, with those that were added or changed here. */
  sources: readonly Source[];
}

export interface PersonaEditorProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The persona to edit, where the host keeps it. For an editor that keeps it itself, use `defaultPersona`. */
  persona?: Persona | undefined;
  /**
   * The persona to begin with. To decide it from outside, use `persona`. Left out, both: a new one, of
   * whom nothing is known.
   */
  defaultPersona?: Persona | undefined;
  /** Called after each change, also of undo and redo. */
  onPersonaChange?: ((persona: Persona, details: PersonaChangeDetails) => void) | undefined;
  /**
   * Whether the persona can only be read.
   * @defaultValue false
   */
  readOnly?: boolean | undefined;
  /** The channels that the persona can name, beside the well-known ones. */
  channels?: readonly Channel[] | undefined;
  /** What the persona can rest on. */
  sources?: readonly Source[] | undefined;
  /** The rank of the name on the page. @defaultValue 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether a portrait on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the persona's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them: a pack from `@sojourn/editor/locales/*`. */
  messages?: LocalePack | undefined;
}

/**
 * A persona that can be written, beside the card that it becomes: behaviour before demographics, with
 * a word at each field on how a good one reads. What is done can be taken back. Renders a `<section>`.
 *
 * @remarks The form and the preview are named groups. Ways of previewing are buttons that stay
 * pressed.
 * @see {@link PersonaCard}, {@link JourneyEditor}
 *
 * @example
 * <PersonaEditor defaultPersona={anna} onPersonaChange={(persona) => keep(persona)} />
 */
export const PersonaEditor = forwardRef<HTMLElement, PersonaEditorProps>(function PersonaEditor(
  {
    persona,
    defaultPersona,
    onPersonaChange,
    readOnly,
    channels,
    sources,
    headingLevel = 2,
    allowRemoteImages,
    language,
    messages,
    onKeyDown,
    ...rest
  },
  ref,
) {
  const { text } = useEditorMessages('personaEditor', english, messages);
  const document = usePersonaDocument({ persona, defaultPersona, channels, sources, language });
  const [store] = useState(() => createEditor({ document, readOnly }));
  useEffect(() => {
    store.configure({
      readOnly,
      onJourneyChange: (journey, details) => {
        const [next] = journey.personas;
        const { channels: known, sources: held } = journey;
        if (next) onPersonaChange?.(next, { ...details, channels: known, sources: held });
      },
    });
  }, [store, readOnly, onPersonaChange]);
  useEffect(() => store.start(), [store]);
  const host = useMemo<EditorHost>(() => ({ allowRemoteImages }), [allowRemoteImages]);
  const handleKeyDown = useEditorKeys(store);
  const id = store.getSnapshot().journey.personas[0]?.id ?? '';

  return (
    <EditorHostContext.Provider value={host}>
      <EditorContext.Provider value={store}>
        <Surface
          aria-label={text('title')}
          {...rest}
          ref={ref}
          messages={messages}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            if (!event.defaultPrevented) handleKeyDown(event);
          }}
        >
          <PersonaHead headingLevel={headingLevel} language={language} />
          <Sheet>
            <PersonaWorkbench id={id} headingLevel={below(headingLevel)} />
          </Sheet>
          <Announcer />
        </Surface>
      </EditorContext.Provider>
    </EditorHostContext.Provider>
  );
});
