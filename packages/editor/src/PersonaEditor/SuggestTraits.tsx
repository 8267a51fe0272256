'use client';

import type { Persona } from '@sojourn/core';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';

const traits = ['pace', 'advice', 'trust', 'risk'] as const;

/** Puts a set of traits into a persona that has none, in the middle of their scales. Renders a `<button>`. */
export function SuggestTraits({ persona }: { persona: Persona }) {
  const { text } = useEditorMessages('personaEditor', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  if (readOnly || persona.traits.length > 0) return null;

  function suggest() {
    store.apply({
      type: 'persona.update',
      id: persona.id,
      changes: {
        traits: traits.map((trait) => ({
          label: text(trait),
          low: text(`${trait}Low`),
          high: text(`${trait}High`),
          value: 0.5,
        })),
      },
    });
  }

  return (
    <Button look="quiet" icon={Plus} data-part="suggest" onClick={suggest}>
      {text('suggest')}
    </Button>
  );
}
