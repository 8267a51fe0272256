'use client';

import type { Id, Lane, LayoutColumn, JourneyLayout } from '@sojourn/core';
import { useLaneName } from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { useSpot } from './useSpot';

/** What all cells of a lane say: found once a row, since a map has hundreds of cells. */
export interface LaneCellWords {
  /** An empty cell. */
  emptyLabel: string;
  /** The button that adds to a cell; `undefined` where nothing can be added. */
  addLabel: string | undefined;
}

/** The words of a lane's cells. */
export function useLaneCellWords(lane: Lane): LaneCellWords {
  const { text } = useEditorMessages('grid', english);
  const laneName = useLaneName();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const name = laneName(lane);
  const add = lane.kind === 'cards' ? 'addCard' : 'addOpportunity';
  return {
    // Not by its column's title: that is heard with it, and a new one would render every cell below.
    emptyLabel: text('empty', { lane: name }),
    addLabel: readOnly ? undefined : text(add, { lane: name }),
  };
}

/** Whether a column is the first of its stage. */
export function isFirstColumn(layout: JourneyLayout, column: LayoutColumn | undefined): boolean {
  return column !== undefined && layout.stages[column.stageIndex]?.start === column.index;
}

export interface LaneCellProps {
  lane: Lane;
  /** The column's id. */
  id: Id;
  /** The column's index, and the one after its last. */
  start: number;
  end: number;
  /** Whether it is the first of its stage. */
  isFirst: boolean;
  /** What it says as a place for the keyboard itself; left out where something in it is one. */
  emptyLabel?: string | undefined;
  children?: ReactNode;
}

function EmptyCell({ lane, id, start, end, isFirst, emptyLabel, children }: LaneCellProps) {
  const props = useSpot({ row: lane.id, column: id });
  return (
    <td
      {...props}
      role="gridcell"
      aria-label={emptyLabel}
      aria-colindex={start + 2}
      colSpan={end - start}
      data-first={isFirst || undefined}
    >
      {children}
    </td>
  );
}

/** A cell of a lane. Renders a `<td>`. */
export function LaneCell(props: LaneCellProps) {
  if (props.emptyLabel !== undefined) return <EmptyCell {...props} />;
  const { start, end, isFirst, children } = props;
  return (
    <td
      role="gridcell"
      aria-colindex={start + 2}
      colSpan={end - start}
      data-first={isFirst || undefined}
    >
      {children}
    </td>
  );
}
