'use client';

import type { JourneyLayout, Lane, LayoutColumn } from '@sojourn/core';
import { forwardRef, memo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { map as english } from '../../i18n/en/map';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { CardsRow } from './CardsRow';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { CurveRow, useCurveLines } from './CurveRow';
import { CurveTitle } from './CurveTitle';
import { JourneyMapCell } from './JourneyMapCell';
import {
  useJourneyMap,
  useJourneyMapWindow,
  type JourneyMapWindowValue,
} from './JourneyMapContext';
import { LaneTitle } from './LaneTitle';
import { OpportunitiesRow } from './OpportunitiesRow';
import { PathsRow } from './PathsRow';
import { RollupRow } from './RollupRow';
import { ScoresRow } from './ScoresRow';

/** What the cells of any lane are made from. */
export interface LaneRowProps {
  layout: JourneyLayout;
  lane: Lane;
  columns: JourneyMapWindowValue;
  selectedId: string | undefined;
  messages: LocalePack | undefined;
}

export interface JourneyMapLaneProps extends Omit<
  ComponentPropsWithoutRef<'tr'>,
  'children' | 'title'
> {
  /** A lane of the document. For a lane of the host's own, use `title` and a function as child. */
  lane?: Lane | undefined;
  /** The name of the host's own lane. */
  title?: string | undefined;
  /**
   * What stands in each column of the host's own lane. Keep the function the same between renders,
   * and only columns that come into view call it.
   */
  children?: ((column: LayoutColumn) => ReactNode) | undefined;
}

interface HostCellProps extends CellAttributes {
  column: LayoutColumn;
  render: (column: LayoutColumn) => ReactNode;
}

const HostCell = memo(function HostCell({ column, render, ...attributes }: HostCellProps) {
  return <JourneyMapCell {...attributes}>{render(column)}</JourneyMapCell>;
});

function DocumentCells(props: LaneRowProps) {
  switch (props.lane.kind) {
    case 'scores':
      return <ScoresRow {...props} />;
    case 'rollup':
      return <RollupRow {...props} />;
    case 'opportunities':
      return <OpportunitiesRow {...props} />;
    case 'paths':
      return <PathsRow {...props} />;
    case 'cards':
      return <CardsRow {...props} />;
    case 'curve':
    case 'touchpoints':
      return null;
    default:
      return props.lane.kind satisfies never;
  }
}

function CurveLane({ row, rest }: { row: LaneRowProps; rest: ComponentPropsWithoutRef<'tr'> }) {
  const lines = useCurveLines(row);
  const { layout, lane, messages } = row;
  return (
    <tr {...rest} data-kind="curve">
      <LaneTitle lane={lane} language={layout.journey.language} messages={messages}>
        <CurveTitle lines={lines} messages={messages} />
      </LaneTitle>
      <CurveRow {...row} lines={lines} />
    </tr>
  );
}

/**
 * One row: a lane of the document, or one that the host draws. Renders a `<tr>`, and below it a
 * second one where a service blueprint draws its line.
 *
 * @example
 * <JourneyMap.Lane title="Tickets">{(column) => <Tickets at={column.id} />}</JourneyMap.Lane>
 */
export const JourneyMapLane = forwardRef<HTMLTableRowElement, JourneyMapLaneProps>(
  function JourneyMapLane({ lane, title, children, ...rest }, ref) {
    const { layout, selectedId, messages } = useJourneyMap('Lane');
    const columns = useJourneyMapWindow('Lane');
    const { text } = useMessages('map', english, messages);
    const { from, to, windowed } = columns;
    if (!lane) {
      const own: Lane = { id: 'host', kind: 'cards', ...(title !== undefined && { title }) };
      return (
        <tr {...rest} ref={ref}>
          <LaneTitle lane={own} language={undefined} messages={messages} />
          {children &&
            layout.columns
              .slice(from, to)
              .map((column) => (
                <HostCell
                  key={column.id}
                  column={column}
                  render={children}
                  {...cellAttributes(layout, column, { selectedId, windowed })}
                />
              ))}
        </tr>
      );
    }
    const row = { layout, lane, columns, selectedId, messages };
    return (
      <>
        {lane.kind === 'curve' ? (
          <CurveLane row={row} rest={rest} />
        ) : (
          <tr {...rest} ref={ref} data-kind={lane.kind} data-topic={lane.topic}>
            <LaneTitle lane={lane} language={layout.journey.language} messages={messages} />
            <DocumentCells {...row} />
          </tr>
        )}
        {lane.line && (
          <tr data-part="line-below">
            <th scope="row" colSpan={to - from + 1}>
              <span>{text(lane.line)}</span>
            </th>
          </tr>
        )}
      </>
    );
  },
);
