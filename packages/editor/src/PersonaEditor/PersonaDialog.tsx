'use client';

import { hasText } from '@sojourn/react/kit';
import { editor as editorEnglish } from '../i18n/en/editor';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { PersonaWorkbench } from './PersonaWorkbench';

export interface PersonaDialogProps {
  dialog: Extract<EditorDialog, { name: 'persona' }>;
}

/** A persona of the map, to be written beside its card. Renders a `<div>` with the role dialog. */
export function PersonaDialog({ dialog: { id } }: PersonaDialogProps) {
  const { text } = useEditorMessages('personaEditor', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const store = useEditorStore();
  const name = useEditor(({ journey }) => journey.personas.find((one) => one.id === id)?.name);
  const close = () => store.set({ dialog: undefined });
  return (
    <Dialog
      wide
      title={text('region', { name: hasText(name) ? name : text('unnamed') })}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          {editorText('done')}
        </Button>
      }
    >
      <PersonaWorkbench id={id} headingLevel={3} />
    </Dialog>
  );
}
