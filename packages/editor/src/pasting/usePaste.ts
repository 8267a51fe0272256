'use client';

import type { LocalePack } from '@sojourn/react/kit';
import type { ClipboardEvent } from 'react';
import { pasting as english } from '../i18n/en/pasting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isWriting } from '../JourneyEditor/useEditorKeys';
import { newId } from '../store/newId';
import { stagesRow } from '../store/spots';
import type { EditorStore } from '../store/types';
import { pasteOne } from './pasteOne';

/**
 * Takes what is pasted anywhere in the editor but in a text field: one line becomes a card of the cell
 * that has the focus, a number its rating, and rows of a spreadsheet open the dialog that asks what
 * they become. It stands on the editor's root: the grid needs nothing for it.
 */
export function usePaste(store: EditorStore, messages?: LocalePack) {
  const { text, locale } = useEditorMessages('pasting', english, messages);
  return (event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    const { layout, readOnly, dialog, ...now } = store.getSnapshot();
    if (readOnly || dialog) return;
    const spot = now.spot ?? { row: stagesRow, column: '' };
    const copied = event.clipboardData.getData('text/plain');
    const only = copied.trim();
    if (only === '') return;
    event.preventDefault();
    // Rows are read by the dialog: its reader is loaded with it.
    const isOne = !/[\t\n\r]/.test(only);
    const one = isOne && pasteOne(layout, { spot, text: only, locale, newId: () => newId('card') });
    if (!one) {
      store.set({ dialog: { name: 'paste', spot, text: copied } });
      return;
    }
    if (!store.apply(one.command).ok) return;
    store.announce(text(one.kind === 'card' ? 'pastedCard' : 'pastedRating'));
    store.goTo(one.spot);
  };
}
