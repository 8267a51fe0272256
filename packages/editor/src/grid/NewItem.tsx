'use client';

import type { Id, Lane } from '@sojourn/core';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { spotOf } from '../store/spots';
import type { Editing } from '../store/types';
import { InPlaceText } from './InPlaceText';
import { newCommand, textCommand } from './writes';

/** The id of what is being added to a cell, as long as it is. */
export function addedTo(editing: Editing | undefined, lane: Lane, column: Id): Id | undefined {
  const isHere = editing?.spot.row === lane.id && editing.spot.column === column;
  return isHere && editing.adding ? editing.id : undefined;
}

export interface NewItemProps {
  kind: 'card' | 'opportunity';
  lane: Lane;
  /** The column's id. */
  column: Id;
  /** The id that it gets. */
  id: Id;
}

/**
 * A card or an opportunity that is being written into a cell: it is added when its first text is there.
 * Renders a `<div>`.
 */
export function NewItem({ kind, lane, column, id }: NewItemProps) {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  return (
    <div data-part={kind === 'card' ? 'card' : 'item'}>
      <InPlaceText
        value=""
        label={text(kind === 'card' ? 'cardText' : 'opportunityTitle')}
        multiline={kind === 'card'}
        required
        write={(next, mark) => {
          const spot = { row: lane.id, column };
          const isThere = spotOf(store.getSnapshot().layout, id) !== undefined;
          const command = isThere
            ? textCommand({ kind, id }, next)
            : newCommand(kind, spot, { id, text: next });
          const result = command && store.apply(command, { mark });
          // What has been written is what the keyboard goes on from.
          if (result?.ok && !isThere) store.goTo({ ...spot, item: id }, { focus: false });
        }}
      />
    </div>
  );
}
