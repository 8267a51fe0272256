'use client';

import type { Id } from '@sojourn/core';
import { personaEditor as editorEnglish } from '../i18n/en/personaEditor';
import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Users, UserRound } from '../ui/icons';

/** Opens the library of personas, where the host gave one. Renders a `<button>`, or nothing. */
export function PersonaLibraryButton() {
  const { text } = useEditorMessages('personas', english);
  const { personaLibrary } = useEditorHost();
  const store = useEditorStore();
  if (!personaLibrary) return null;
  return (
    <Button look="quiet" icon={Users} onClick={() => store.set({ dialog: { name: 'personas' } })}>
      {text('open')}
    </Button>
  );
}

/** Opens a persona beside its card. Renders a `<button>`. */
export function OpenPersonaButton({ id }: { id: Id }) {
  const { text } = useEditorMessages('personaEditor', editorEnglish);
  const store = useEditorStore();
  return (
    <Button
      look="quiet"
      icon={UserRound}
      onClick={() => store.set({ dialog: { name: 'persona', id } })}
    >
      {text('open')}
    </Button>
  );
}
