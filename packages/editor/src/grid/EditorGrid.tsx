'use client';

import { useEditor } from '../store/EditorContext';

/** The map as a grid of cells that can be changed. Renders a `<div>` that scrolls, with the grid inside. */
export function EditorGrid() {
  const columnIds = useEditor((snapshot) => snapshot.columnIds);
  return <div data-part="scroller">{columnIds.join(', ')}</div>;
}
