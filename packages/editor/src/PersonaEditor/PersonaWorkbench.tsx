'use client';

import type { Id } from '@sojourn/core';
import type { HeadingLevel } from '@sojourn/react/kit';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { PersonaForm } from './PersonaForm';
import { PersonaPreview } from './PersonaPreview';
import { Workbench } from './PersonaEditor.styles';

export interface PersonaWorkbenchProps {
  id: Id;
  /** Of the headings in it. */
  headingLevel: HeadingLevel;
}

/** The form of a persona and, beside it where there is room, its card. Renders a `<div>`. */
export function PersonaWorkbench({ id, headingLevel }: PersonaWorkbenchProps) {
  const { text } = useEditorMessages('personaEditor', english);
  const journey = useEditor((snapshot) => snapshot.journey);
  const persona = journey.personas.find((one) => one.id === id);
  if (!persona) return <p>{text('gone')}</p>;
  const shared = { persona, journey, headingLevel };
  return (
    <Workbench>
      <div data-part="sides">
        <div data-part="form" role="group" aria-label={text('form')}>
          <PersonaForm key={id} {...shared} />
        </div>
        <div data-part="preview" role="group" aria-label={text('preview')}>
          <PersonaPreview {...shared} />
        </div>
      </div>
    </Workbench>
  );
}
