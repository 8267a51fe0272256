'use client';

import type { Channel, Persona, Source } from '@sojourn/core';
import { PersonaCard } from '@sojourn/react';
import type { ReactNode } from 'react';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor } from '../store/EditorContext';

export interface PersonaEntryProps {
  persona: Persona;
  channels: readonly Channel[] | undefined;
  sources: readonly Source[] | undefined;
  /** What can be done with it, and how it stands. */
  children: ReactNode;
}

/** A persona in short, and what can be done with it. Renders a `<li>`. */
export function PersonaEntry({ persona, channels, sources, children }: PersonaEntryProps) {
  const language = useEditor(({ journey }) => journey.language);
  const { allowRemoteImages } = useEditorHost();
  return (
    <li>
      <PersonaCard
        variant="compact"
        headingLevel={4}
        {...{ persona, channels, sources, language, allowRemoteImages }}
      />
      <div data-part="choices">{children}</div>
    </li>
  );
}
