'use client';

import type { Lane } from '@sojourn/core';
import { mapWords, useMessages } from '@sojourn/react/kit';
import { memo } from 'react';
import { CurveCells, CurveLaneKey, ScoreCells, type LaneColumnsProps } from '../scoring';
import { CardsCells } from './CardsCells';
import { LaneHeader } from './LaneHeader';
import { OpportunitiesCells, PathsCells, RollupCells } from './OtherCells';

function Cells(props: LaneColumnsProps) {
  const { kind } = props.lane;
  switch (kind) {
    case 'cards':
      return <CardsCells {...props} />;
    case 'curve':
      return <CurveCells {...props} />;
    case 'scores':
      return <ScoreCells {...props} />;
    case 'opportunities':
      return <OpportunitiesCells {...props} />;
    case 'paths':
      return <PathsCells {...props} />;
    case 'rollup':
      return <RollupCells {...props} />;
    case 'touchpoints':
      return null;
    default:
      return kind satisfies never;
  }
}

interface LaneRowProps extends LaneColumnsProps {
  lane: Lane;
  /** Its place among the rows, from 1. */
  position: number;
}

/** One lane: its header and its cells. Renders a `<tr>`, and below it the line of a service blueprint. */
export const LaneRow = memo(function LaneRow({ position, ...columns }: LaneRowProps) {
  const { lane, from, to } = columns;
  const { text } = useMessages('map', mapWords);
  return (
    <>
      <tr
        role="row"
        aria-rowindex={position}
        data-part="lane"
        data-kind={lane.kind}
        data-topic={lane.topic}
      >
        <LaneHeader lane={lane}>
          {lane.kind === 'curve' && <CurveLaneKey {...columns} />}
        </LaneHeader>
        <Cells {...columns} />
      </tr>
      {lane.line && (
        <tr role="presentation" data-part="line-below">
          <td role="presentation" colSpan={to - from + 1}>
            <span>{text(lane.line)}</span>
          </td>
        </tr>
      )}
    </>
  );
});
