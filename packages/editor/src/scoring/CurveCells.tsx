'use client';

import {
  scoreOf,
  type CurveLine,
  type Id,
  type Lane,
  type Measure,
  type Stage,
} from '@sojourn/core';
import { CurvePicture, VisuallyHidden } from '@sojourn/react/kit';
import { useState, type ComponentPropsWithoutRef } from 'react';
import { useSpot } from '../grid/useSpot';
import { useEditor } from '../store/EditorContext';
import { CurveCell } from './CurveCells.styles';
import { CurvePoint } from './CurvePoint';
import { ratedMeasures } from './ratedMeasures';
import { useCurveLines, withDragged, type DraggedPoint } from './useCurveLines';
import { useScoreWords } from './useScoreWords';

export interface LaneColumnsProps {
  lane: Lane;
  /** The first column that is drawn. */
  from: number;
  /** The column after the last that is drawn. */
  to: number;
}

/** The picture, as wide as the drawn columns: they are equally wide, and it is in the first of them. */
function CurveOver({
  lines,
  height,
  from,
  to,
}: {
  lines: readonly CurveLine[];
  height: number;
  from: number;
  to: number;
}) {
  const columns = to - from;
  return (
    <svg data-part="curve-over" aria-hidden="true" width={`${columns * 100}%`} height={height}>
      <CurvePicture lines={lines} start={from} columns={columns} height={height} />
    </svg>
  );
}

/** The cell of a stage without columns of its own: it says the mean of each measure. */
function FoldedCell({
  lane,
  stage,
  measures,
  children,
  ...rest
}: ComponentPropsWithoutRef<'td'> & { lane: Id; stage: Stage; measures: readonly Measure[] }) {
  const { text, titleOf, valueWords } = useScoreWords();
  const personas = useEditor(({ layout }) => layout.personas);
  const spot = useSpot<HTMLTableCellElement>({ row: lane, column: stage.id });
  const said = measures.map((measure) => {
    const score = scoreOf(stage.touchpoints, { measure: measure.id, personas });
    const name = { measure: measure.name, title: titleOf(stage) };
    return score
      ? text('point', { ...name, value: valueWords(score.value, measure) })
      : text('unrated', name);
  });
  return (
    <CurveCell {...rest} {...spot}>
      {children}
      <VisuallyHidden>{said.join(' ')}</VisuallyHidden>
    </CurveCell>
  );
}

/**
 * The cells of a curve lane between two columns, with the curve over them: its points are dragged, or
 * given as numbers. Renders `<td>`s with the role gridcell, for a `<tr>`.
 *
 * @example
 * <tr><LaneHeader lane={lane} /><CurveCells lane={lane} from={from} to={to} /></tr>
 */
export function CurveCells({ lane, from, to }: LaneColumnsProps) {
  const layout = useEditor((snapshot) => snapshot.layout);
  const { lines, rows } = useCurveLines({ lane, from, to });
  const [dragged, setDragged] = useState<DraggedPoint>();
  const { height } = rows;
  const measures = ratedMeasures(layout.journey, lane);
  const drawn = (measure: Measure) =>
    lines.find(({ series }) => series.measure.id === measure.id)?.series.measure ?? measure;
  return layout.columns.slice(from, to).map((column, at) => {
    const { id, index, touchpoint, stage } = column;
    const cell = {
      role: 'gridcell',
      'aria-colindex': index + 2,
      'data-first': layout.stages[column.stageIndex]?.start === index || undefined,
    };
    const picture = at === 0 && (
      <>
        {/* Holds the row as high as the picture, which lies over it. */}
        <svg data-part="strut" aria-hidden="true" width="0" height={height} />
        <CurveOver
          lines={dragged ? withDragged(lines, dragged) : lines}
          height={height}
          from={from}
          to={to}
        />
      </>
    );
    if (!touchpoint) {
      return (
        <FoldedCell key={id} {...cell} lane={lane.id} stage={stage} measures={measures}>
          {picture}
        </FoldedCell>
      );
    }
    const unrated = measures.filter(
      (measure) => !scoreOf(touchpoint, { measure: measure.id, personas: layout.personas }),
    );
    return (
      <CurveCell key={id} {...cell}>
        {picture}
        {measures.map((measure) => (
          <CurvePoint
            key={measure.id}
            lane={lane.id}
            touchpoint={touchpoint}
            measure={measure}
            drawn={drawn(measure)}
            height={height}
            beside={unrated.indexOf(measure)}
            dragged={
              dragged?.column === id && dragged.measure === measure.id ? dragged.value : undefined
            }
            onDrag={setDragged}
          />
        ))}
      </CurveCell>
    );
  });
}
