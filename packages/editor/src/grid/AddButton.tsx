'use client';

import type { Id, Lane } from '@sojourn/core';
import { useEditorStore } from '../store/EditorContext';

export interface AddButtonProps {
  lane: Lane;
  /** The column's id. */
  id: Id;
  label: string;
}

/**
 * The way to one more thing in a cell, there when the pointer or the keyboard is. A map has hundreds of
 * them, so its words are a title, not a tooltip of its own. Renders a `<button>`.
 */
export function AddButton({ lane, id, label }: AddButtonProps) {
  const store = useEditorStore();
  return (
    <button
      type="button"
      tabIndex={-1}
      data-part="add"
      aria-label={label}
      title={label}
      onClick={() => store.edit({ row: lane.id, column: id }, { adding: true })}
    />
  );
}
