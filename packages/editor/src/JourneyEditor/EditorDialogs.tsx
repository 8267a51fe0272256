'use client';

import { Suspense, type ComponentType } from 'react';
import { useEditor } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';
import { dialogs } from './parts';

/** The dialog that is open, if one is. */
export function EditorDialogs() {
  const dialog = useEditor((snapshot) => snapshot.dialog);
  const Open = dialog && (dialogs[dialog.name] as ComponentType<{ dialog: EditorDialog }>);
  return <Suspense>{Open && <Open dialog={dialog} />}</Suspense>;
}
