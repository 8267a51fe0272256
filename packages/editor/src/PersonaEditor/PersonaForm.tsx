'use client';

import type { Journey, Persona } from '@sojourn/core';
import { below, type HeadingLevel } from '@sojourn/react/kit';
import { fieldsOf } from '../details/descriptors/fieldsOf';
import { updateCommand, useApply } from '../details/useApply';
import { useDescriber } from '../details/useDescriber';
import { FieldForm } from '../fields';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';
import { personaGroups } from './personaGroups';
import { PersonaSources } from './PersonaSources';
import { SuggestTraits } from './SuggestTraits';

export interface PersonaFormProps {
  persona: Persona;
  journey: Journey;
  headingLevel: HeadingLevel;
}

/** All that a persona holds, and how to write it well. Renders forms, one for each part. */
export function PersonaForm({ persona, journey, headingLevel }: PersonaFormProps) {
  const { text } = useEditorMessages('personaEditor', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const { allowRemoteImages } = useEditorHost();
  const describer = useDescriber(journey);
  const { update } = useApply();
  const target = { kind: 'persona', id: persona.id } satisfies Target;
  const groups = personaGroups(fieldsOf('persona', describer), {
    title: text,
    hint: (field) => {
      const key = `${field}Hint`;
      return !readOnly && isHint(key) ? text(key) : undefined;
    },
  });
  return groups.map((group) => (
    <div key={group.name} data-part={group.name}>
      <FieldForm
        fields={[group]}
        thing={persona}
        readOnly={readOnly}
        disabled={!readOnly && !store.can(updateCommand(target, {}))}
        language={journey.language}
        allowRemoteImages={allowRemoteImages}
        headingLevel={headingLevel}
        onChange={(changes, details) => update([target], changes, details)}
      />
      {group.name === 'tendencies' && <SuggestTraits persona={persona} />}
      {group.name === 'evidence' && (
        <PersonaSources persona={persona} journey={journey} headingLevel={below(headingLevel)} />
      )}
    </div>
  ));
}

/** Fields with words of this editor's own. */
type HintKey = Extract<keyof typeof english, `${string}Hint`>;

function isHint(key: string): key is HintKey {
  return key in english;
}
