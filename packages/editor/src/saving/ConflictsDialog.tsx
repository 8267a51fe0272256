'use client';

import type { MergeConflict } from '@sojourn/core';
import { useRef } from 'react';
import { conflicts as english } from '../i18n/en/conflicts';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ConflictItem } from './ConflictItem';
import { Conflicts } from './ConflictsDialog.styles';
import { useConflictWords } from './useConflictWords';

/**
 * What was changed here and elsewhere, both sides beside each other: one is kept, by itself or for all
 * at once. Renders a dialog.
 */
export function ConflictsDialog() {
  const { text } = useEditorMessages('conflicts', english);
  const store = useEditorStore();
  const journey = useEditor((snapshot) => snapshot.journey);
  const conflicts = useEditor(({ document }) => document.conflicts) ?? [];
  const wordsOf = useConflictWords(journey);
  const list = useRef<HTMLDivElement>(null);
  const close = () => store.set({ dialog: undefined });
  const canTakeAll = conflicts.some(({ other }) => other);

  function settle(chosen: readonly MergeConflict[], choice: 'shown' | 'other') {
    const { settle: settleOne } = store.getDocument();
    store.seal();
    for (const conflict of chosen) settleOne?.(conflict, conflict.other ? choice : 'shown');
    store.seal();
    store.announce(text(choice === 'other' ? 'taken' : 'kept'));
    // After the answered one is gone.
    requestAnimationFrame(() => list.current?.focus());
  }

  return (
    <Dialog
      wide
      title={text(conflicts.length > 0 ? 'title' : 'settled')}
      onClose={close}
      actions={
        conflicts.length > 0 ? (
          <>
            {canTakeAll && (
              <Button onClick={() => settle(conflicts, 'other')}>{text('takeAll')}</Button>
            )}
            <Button look="primary" onClick={() => settle(conflicts, 'shown')}>
              {text('keepAll')}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={close}>
            {text('close')}
          </Button>
        )
      }
    >
      <Conflicts ref={list} tabIndex={-1}>
        <p>{text(conflicts.length > 0 ? 'intro' : 'settledHint')}</p>
        {conflicts.map((conflict, index) => (
          <ConflictItem
            // The same field may have been changed twice.
            key={`${conflict.kind} ${conflict.thing} ${conflict.id} ${conflict.field} ${index}`}
            conflict={conflict}
            words={wordsOf(conflict)}
            language={journey.language}
            onSettle={(choice) => settle([conflict], choice)}
          />
        ))}
      </Conflicts>
    </Dialog>
  );
}
