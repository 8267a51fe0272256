'use client';

import type { ComponentType } from 'react';
import { LinkDialog } from '../details';
import { PasteDialog } from '../pasting';
import { ScoreDialog } from '../scoring';
import { TemplateDialog } from '../starting';
import { PersonaDialog } from '../PersonaEditor';
import { useEditor } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';

type DialogOf<Name extends EditorDialog['name']> = Extract<EditorDialog, { name: Name }>;

/** The component of each dialog; it gets what the dialog is about. */
const dialogs: { [Name in EditorDialog['name']]?: ComponentType<{ dialog: DialogOf<Name> }> } = {
  persona: PersonaDialog,
  link: LinkDialog,
  paste: PasteDialog,
  score: ScoreDialog,
  template: TemplateDialog,
};

/** The dialog that is open, if one is. */
export function EditorDialogs() {
  const dialog = useEditor((snapshot) => snapshot.dialog);
  const Open = dialog && (dialogs[dialog.name] as ComponentType<{ dialog: EditorDialog }>);
  return Open ? <Open dialog={dialog} /> : null;
}
