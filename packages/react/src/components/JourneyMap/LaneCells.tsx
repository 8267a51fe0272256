import type { JourneyLayout, Lane, LayoutColumn } from '@sojourn/core';
import { memo, type ReactNode } from 'react';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { isFirstOfStage } from './stageBand';

/** What a lane's cell is made from. */
export interface LaneContentProps {
  layout: JourneyLayout;
  lane: Lane;
  column: LayoutColumn;
  /** How many columns the cell covers. */
  span: number;
}

/**
 * What stands in a cell. Called by its cell, not rendered as a component: a map has hundreds of cells
 * and each component more would be felt. It may use hooks, so a lane keeps one content for good.
 */
export type LaneContent = (props: LaneContentProps) => ReactNode;

interface LaneCellProps extends LaneContentProps {
  content: LaneContent;
  first: boolean;
  position: number | undefined;
  children: ReactNode;
}

/** Drawn once: while one scrolls, only the cells of columns that come into view are. */
const LaneCell = memo(function LaneCell({
  content,
  first,
  position,
  children,
  ...rest
}: LaneCellProps) {
  return (
    <td
      data-first={first || undefined}
      aria-colindex={position}
      colSpan={rest.span > 1 ? rest.span : undefined}
    >
      {children}
      {content(rest)}
    </td>
  );
});

export interface LaneCellsProps {
  lane: Lane;
  content: LaneContent;
  /** Where each cell begins and ends. Left out: one a column. */
  cells?: readonly { start: number; end: number }[];
  /** What lies over the whole row, in its first cell. */
  children?: ReactNode;
}

/** The cells of one lane, in the columns that are drawn. */
export function LaneCells({ lane, content, cells, children }: LaneCellsProps) {
  const { layout } = useJourneyMap('Lane');
  const { from, to, windowed } = useJourneyMapWindow('Lane');
  const columns = layout.columns.slice(from, to);
  const spans = cells ?? columns.map(({ index }) => ({ start: index, end: index + 1 }));
  return spans.map(({ start, end }, index) => {
    const column = columns[start - from];
    if (!column) return null;
    return (
      <LaneCell
        // With something over the row the first cell stays, so that this is not made anew.
        key={children !== undefined && index === 0 ? 'first' : column.id}
        layout={layout}
        lane={lane}
        column={column}
        span={end - start}
        content={content}
        first={isFirstOfStage(layout, column)}
        position={windowed ? start + 2 : undefined}
      >
        {index === 0 ? children : undefined}
      </LaneCell>
    );
  });
}

/** One cell over the whole row, with a word on what is missing. Renders a `<td>`. */
export function EmptyLane({ children }: { children: ReactNode }) {
  const { from, to } = useJourneyMapWindow('Lane');
  return (
    <td colSpan={to - from}>
      <p data-part="hint">{children}</p>
    </td>
  );
}
