'use client';

import type { Id, Lane, Measure } from '@sojourn/core';
import { ScoreBadge } from '@sojourn/react';
import { memo } from 'react';
import { useSpot } from '../grid/useSpot';
import { useEditor } from '../store/EditorContext';
import { columnAt, scoreParts } from './columnAt';
import type { LaneColumnsProps } from './CurveCells';
import { ratedMeasures, scoresOfCell } from './ratedMeasures';
import { ScoreCell } from './ScoreCells.styles';
import { ScoreSpot } from './ScoreSpot';

interface CellProps {
  lane: Lane;
  id: Id;
  index: number;
}

/** A mean that is read, not written. */
function FoldedScore({ measure, id, index }: { measure: Measure; id: Id; index: number }) {
  const language = useEditor(({ journey }) => journey.language);
  const [value, n] = useEditor(({ layout }) => scoreParts(layout, { id, index }, measure));
  if (value === undefined) return null;
  return (
    <ScoreBadge
      measure={measure}
      rating={{ measure: measure.id, value, ...(n !== undefined && { n }) }}
      language={language}
    />
  );
}

/** The cell of a stage without columns of its own. */
function FoldedCell({ lane, id, index, first }: CellProps & { first: boolean }) {
  const measures = useEditor(({ journey }) => ratedMeasures(journey, lane));
  const spot = useSpot({ row: lane.id, column: id });
  return (
    <ScoreCell {...spot} role="gridcell" aria-colindex={index + 2} data-first={first || undefined}>
      {measures.map((measure) => (
        <FoldedScore key={measure.id} measure={measure} id={id} index={index} />
      ))}
    </ScoreCell>
  );
}

/** What a touchpoint has been asked, and in a quiet row what it has not. */
function FilledCell({ lane, id, index, first }: CellProps & { first: boolean }) {
  // The rated ones first, and how many they are.
  const [count, ...measures] = useEditor(({ layout }) => {
    const touchpoint = columnAt(layout, { id, index })?.touchpoint;
    if (!touchpoint) return [0] as const;
    const { rated, unrated } = scoresOfCell(layout, lane, touchpoint);
    return [rated.length, ...rated, ...unrated] as const;
  }) as [number, ...Measure[]];
  const unrated = measures.slice(count);
  const spotOf = (measure: Measure) => (
    <ScoreSpot key={measure.id} lane={lane.id} column={id} index={index} measure={measure} />
  );
  return (
    <ScoreCell role="gridcell" aria-colindex={index + 2} data-first={first || undefined}>
      {measures.slice(0, count).map(spotOf)}
      {unrated.length > 0 && <div data-part="unrated">{unrated.map(spotOf)}</div>}
    </ScoreCell>
  );
}

const Cell = memo(function Cell(props: CellProps) {
  const { id, index } = props;
  const [first, isFolded] = useEditor(({ layout }) => {
    const column = columnAt(layout, { id, index });
    const isFirst =
      column !== undefined && layout.stages[column.stageIndex]?.start === column.index;
    return [isFirst, !column?.touchpoint] as const;
  });
  return isFolded ? (
    <FoldedCell {...props} first={first} />
  ) : (
    <FilledCell {...props} first={first} />
  );
});

/**
 * The cells of a scores lane between two columns: a number for each measure of the lane. Renders
 * `<td>`s with the role gridcell, for a `<tr>`.
 *
 * @example
 * <tr><LaneHeader lane={lane} /><ScoreCells lane={lane} from={from} to={to} /></tr>
 */
export function ScoreCells({ lane, from, to }: LaneColumnsProps) {
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  return ids.map((id, at) => <Cell key={id} lane={lane} id={id} index={from + at} />);
}
