'use client';

import type { Journey, Persona } from '@sojourn/core';
import { briefText, hasText, type HeadingLevel } from '@sojourn/react/kit';
import { fieldsOf, flatFields } from '../details/descriptors/fieldsOf';
import { useApply } from '../details/useApply';
import { useDescriber } from '../details/useDescriber';
import { FieldForm } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';

export interface PersonaSourcesProps {
  persona: Persona;
  journey: Journey;
  /** Of each source's title. */
  headingLevel: HeadingLevel;
}

/** Each source of a persona, folded: its kind, how many were asked, and when. Renders forms. */
export function PersonaSources({ persona, journey, headingLevel }: PersonaSourcesProps) {
  const { text } = useEditorMessages('details', english);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const describer = useDescriber(journey);
  const { update } = useApply();
  return persona.sources.map((id) => {
    const source = journey.sources.find((one) => one.id === id);
    if (!source) return null;
    const title = hasText(source.title) ? briefText(source.title) : text('nameless');
    const fields = flatFields(fieldsOf('source', describer));
    return (
      <FieldForm
        key={id}
        fields={[{ kind: 'group', name: id, title, fields, folded: true }]}
        thing={source}
        readOnly={readOnly}
        language={journey.language}
        headingLevel={headingLevel}
        onChange={(changes, details) => update([{ kind: 'source', id }], changes, details)}
      />
    );
  });
}
