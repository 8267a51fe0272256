'use client';

import { columnPaths } from '@sojourn/core';
import { useEditorStore } from '../store/EditorContext';
import { columnOf, stagesRow, touchpointsRow } from '../store/spots';
import type { Spot } from '../store/types';
import { useAdd } from './useAdd';

/**
 * Begins to write at a spot: the thing that stands there, or a new one in a cell that has none. What
 * cannot be written in place opens its details; where there is nothing to write, nothing happens.
 */
export function useWrite(): (spot: Spot) => void {
  const store = useEditorStore();
  const { addTouchpoint } = useAdd();
  return (spot) => {
    const { layout, readOnly } = store.getSnapshot();
    const { row, column: id, item } = spot;
    const column = columnOf(layout, spot);
    if (readOnly) return;
    if (row === touchpointsRow && column && !column.touchpoint) {
      // In the place of its touchpoints stands a stage that has none, or one that is folded.
      if (column.stage.touchpoints.length === 0) addTouchpoint(id);
      else store.edit({ row: stagesRow, column: id });
      return;
    }
    const lane = layout.lanes.find((one) => one.id === row);
    if (!lane || id === '' || item !== undefined) store.edit(spot);
    else if (lane.kind === 'cards' || lane.kind === 'opportunities') {
      store.edit(spot, { adding: true });
    } else if (lane.kind === 'paths' && column) {
      const [path] = columnPaths(layout, column).leaving;
      if (path) store.openDetails({ kind: 'path', id: path.id });
    }
  };
}
