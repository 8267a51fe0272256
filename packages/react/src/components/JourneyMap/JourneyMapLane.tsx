'use client';

import type { Lane, LayoutColumn } from '@sojourn/core';
import {
  forwardRef,
  useCallback,
  useMemo,
  type ComponentPropsWithoutRef,
  type ComponentType,
  type ReactNode,
} from 'react';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { CardsLane } from './CardsLane';
import { CurveLane } from './CurveLane';
import { useJourneyMapWindow } from './JourneyMapContext';
import { LaneCells, type LaneContentProps } from './LaneCells';
import { LaneTitle } from './LaneTitle';
import { OpportunitiesLane } from './OpportunitiesLane';
import { PathsLane } from './PathsLane';
import { RollupLane } from './RollupLane';
import { ScoresLane } from './ScoresLane';

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

/** The touchpoints stand in the header; the curve brings its own title. */
const contents: Partial<Record<Lane['kind'], ComponentType<{ lane: Lane }>>> = {
  cards: CardsLane,
  scores: ScoresLane,
  rollup: RollupLane,
  opportunities: OpportunitiesLane,
  paths: PathsLane,
};

function DocumentCells({ lane }: { lane: Lane }) {
  const Content = contents[lane.kind];
  if (lane.kind === 'curve') return <CurveLane lane={lane} />;
  return (
    <>
      <LaneTitle lane={lane} />
      {Content && <Content lane={lane} />}
    </>
  );
}

interface HostCellsProps {
  title: string | undefined;
  render: ((column: LayoutColumn) => ReactNode) | undefined;
}

function HostCells({ title = '', render }: HostCellsProps) {
  const Content = useCallback(({ column }: LaneContentProps) => render?.(column), [render]);
  // One object, so that the cells stay as they are while one scrolls.
  const lane = useMemo((): Lane => ({ id: 'host', kind: 'cards', title }), [title]);
  return (
    <>
      <LaneTitle lane={lane} />
      <LaneCells lane={lane} content={Content} />
    </>
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
    const { from, to } = useJourneyMapWindow('Lane');
    const { text } = useMessages('map', english);
    return (
      <>
        <tr data-kind={lane?.kind} data-topic={lane?.topic} {...rest} ref={ref}>
          {lane ? <DocumentCells lane={lane} /> : <HostCells title={title} render={children} />}
        </tr>
        {lane?.line && (
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
