'use client';

import type { Id, Lane } from '@sojourn/core';
import { Icon, useLaneName } from '@sojourn/react/kit';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Plus } from '../ui/icons';

export interface AddButtonProps {
  lane: Lane;
  /** The column's id. */
  id: Id;
  /** Whether something is being added already. */
  hidden: boolean;
}

/**
 * The way to one more thing in a cell, there when the pointer or the keyboard is. A map has hundreds of
 * them, so its words are a title, not a tooltip of its own. Renders a `<button>`.
 */
export function AddButton({ lane, id, hidden }: AddButtonProps) {
  const { text } = useEditorMessages('grid', english);
  const laneName = useLaneName();
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  if (readOnly || hidden) return null;
  const label = text(lane.kind === 'cards' ? 'addCard' : 'addOpportunity', {
    lane: laneName(lane),
  });
  return (
    <button
      type="button"
      tabIndex={-1}
      data-part="add"
      aria-label={label}
      title={label}
      onClick={() => store.edit({ row: lane.id, column: id }, { adding: true })}
    >
      <Icon node={Plus} />
    </button>
  );
}
