'use client';

import type { ComponentType } from 'react';
import { ShortcutsDialog } from '../actions/ShortcutsDialog';
import { LinkDialog } from '../details';
import { CompareDialog } from '../history';
import { MoveDialog } from '../moving/MoveDialog';
import { PasteDialog } from '../pasting';
import { ConflictsDialog, UnsavedEditorDialog } from '../saving';
import { ScoreDialog } from '../scoring';
import { TemplateDialog } from '../starting';
import { PersonaDialog } from '../PersonaEditor';
import { PersonaLibraryDialog } from '../personas';
import { useEditor } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';

type DialogOf<Name extends EditorDialog['name']> = Extract<EditorDialog, { name: Name }>;

/** The component of each dialog; it gets what the dialog is about. */
const dialogs: { [Name in EditorDialog['name']]?: ComponentType<{ dialog: DialogOf<Name> }> } = {
  compare: CompareDialog,
  conflicts: ConflictsDialog,
  unsaved: UnsavedEditorDialog,
  persona: PersonaDialog,
  personas: PersonaLibraryDialog,
  link: LinkDialog,
  move: MoveDialog,
  paste: PasteDialog,
  score: ScoreDialog,
  shortcuts: ShortcutsDialog,
  template: TemplateDialog,
};

/** The dialog that is open, if one is. */
export function EditorDialogs() {
  const dialog = useEditor((snapshot) => snapshot.dialog);
  const Open = dialog && (dialogs[dialog.name] as ComponentType<{ dialog: EditorDialog }>);
  return Open ? <Open dialog={dialog} /> : null;
}
