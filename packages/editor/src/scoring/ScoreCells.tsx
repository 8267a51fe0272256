'use client';

import {
  columnTouchpoints,
  scoreOf,
  type Lane,
  type LayoutColumn,
  type Measure,
} from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import type { ComponentPropsWithoutRef } from 'react';
import { useSpot } from '../grid/useSpot';
import { useEditor } from '../store/EditorContext';
import type { LaneColumnsProps } from './CurveCells';
import { ratedMeasures, scoresOfCell } from './ratedMeasures';
import { ScoreCell } from './ScoreCells.styles';
import { ScoreSpot } from './ScoreSpot';

/** The cell of a stage without columns of its own: its means are read, not written. */
function FoldedScores({
  lane,
  column,
  ...rest
}: ComponentPropsWithoutRef<'td'> & { lane: Lane; column: LayoutColumn }) {
  const layout = useEditor((snapshot) => snapshot.layout);
  const spot = useSpot<HTMLTableCellElement>({ row: lane.id, column: column.id });
  const touchpoints = columnTouchpoints(layout, column);
  return (
    <ScoreCell {...rest} {...spot}>
      {ratedMeasures(layout.journey, lane).map((measure) => {
        const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
        return (
          score && (
            <ScoreBadge
              key={measure.id}
              measure={measure}
              rating={{ measure: measure.id, ...score }}
              language={layout.journey.language}
            />
          )
        );
      })}
    </ScoreCell>
  );
}

/**
 * The cells of a scores lane between two columns: a number for each measure of the lane. Renders
 * `<td>`s with the role gridcell, for a `<tr>`.
 *
 * @example
 * <tr><LaneHeader lane={lane} /><ScoreCells lane={lane} from={from} to={to} /></tr>
 */
export function ScoreCells({ lane, from, to }: LaneColumnsProps) {
  const layout = useEditor((snapshot) => snapshot.layout);
  return layout.columns.slice(from, to).map((column) => {
    const { id, index, touchpoint, stageIndex } = column;
    const cell = {
      role: 'gridcell',
      'aria-colindex': index + 2,
      'data-first': layout.stages[stageIndex]?.start === index || undefined,
    };
    if (!touchpoint) return <FoldedScores key={id} {...cell} lane={lane} column={column} />;
    const { rated, unrated } = scoresOfCell(layout, lane, touchpoint);
    const spotOf = (measure: Measure) => (
      <ScoreSpot key={measure.id} lane={lane.id} touchpoint={touchpoint} measure={measure} />
    );
    return (
      <ScoreCell key={id} {...cell}>
        {rated.map(spotOf)}
        {unrated.length > 0 && <div data-part="unrated">{unrated.map(spotOf)}</div>}
      </ScoreCell>
    );
  });
}
