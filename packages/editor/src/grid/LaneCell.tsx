'use client';

import type { Id, Lane } from '@sojourn/core';
import { useLaneName } from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { useSpot } from './useSpot';

export interface LaneCellProps {
  lane: Lane;
  /** The column's id. */
  id: Id;
  /** The column's index, and the one after its last. */
  start: number;
  end: number;
  /** Whether it is a place for the keyboard itself: nothing in it is. */
  empty: boolean;
  children?: ReactNode;
}

function useIsFirst(start: number): boolean {
  return useEditor(({ layout }) => {
    const column = layout.columns[start];
    return layout.stages[column?.stageIndex ?? -1]?.start === start;
  });
}

function EmptyCell({ lane, id, start, end, children }: LaneCellProps) {
  const props = useSpot<HTMLTableCellElement>({ row: lane.id, column: id });
  const { text } = useEditorMessages('grid', english);
  const laneName = useLaneName();
  const isFirst = useIsFirst(start);
  return (
    <td
      {...props}
      role="gridcell"
      // Not by its column's title: that is heard with it, and a new one would render every cell below.
      aria-label={text('empty', { lane: laneName(lane) })}
      aria-colindex={start + 2}
      colSpan={end - start}
      data-first={isFirst || undefined}
    >
      {children}
    </td>
  );
}

function FullCell({ start, end, children }: LaneCellProps) {
  const isFirst = useIsFirst(start);
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

/** A cell of a lane. Renders a `<td>`. */
export function LaneCell(props: LaneCellProps) {
  return props.empty ? <EmptyCell {...props} /> : <FullCell {...props} />;
}
