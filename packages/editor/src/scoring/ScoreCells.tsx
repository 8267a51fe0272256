'use client';

import { columnTouchpoints, scoreOf, type LayoutColumn, type Measure } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { useEditor } from '../store/EditorContext';
import type { LaneColumnsProps } from './CurveCells';
import { PointBox } from './PointBox';
import { ratedMeasures, scoresOfCell } from './ratedMeasures';
import { ScoreCell } from './ScoreCells.styles';
import { ScoreSpot } from './ScoreSpot';

/** The means of a stage that is folded, or of none: to be read, not written. */
function FoldedScores({
  lane,
  column,
  measures,
}: {
  lane: string;
  column: LayoutColumn;
  measures: readonly Measure[];
}) {
  const layout = useEditor((snapshot) => snapshot.layout);
  const touchpoints = columnTouchpoints(layout, column);
  return (
    <PointBox spot={{ row: lane, column: column.id }} data-point>
      {measures.map((measure) => {
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
    </PointBox>
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
    const found = touchpoint && scoresOfCell(layout, lane, touchpoint);
    const spotOf = (measure: Measure) =>
      touchpoint && (
        <ScoreSpot key={measure.id} lane={lane.id} touchpoint={touchpoint} measure={measure} />
      );
    return (
      <ScoreCell
        key={id}
        role="gridcell"
        aria-colindex={index + 2}
        data-first={layout.stages[stageIndex]?.start === index || undefined}
      >
        {found?.rated.map(spotOf)}
        {found && found.unrated.length > 0 && (
          <div data-part="unrated">{found.unrated.map(spotOf)}</div>
        )}
        {!found && (
          <FoldedScores
            lane={lane.id}
            column={column}
            measures={ratedMeasures(layout.journey, lane)}
          />
        )}
      </ScoreCell>
    );
  });
}
