'use client';

import type { CurveLine, Id, Lane, Measure } from '@sojourn/core';
import { CurvePicture, VisuallyHidden } from '@sojourn/react/kit';
import { useState, type ComponentPropsWithoutRef } from 'react';
import { useSpot } from '../grid/useSpot';
import { useEditor } from '../store/EditorContext';
import { scoreParts } from './columnAt';
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

interface CurveOverProps {
  lines: readonly CurveLine[];
  height: number;
  from: number;
  to: number;
}

/** The picture, as wide as the drawn columns: they are equally wide, and it is in the first of them. */
function CurveOver({ lines, height, from, to }: CurveOverProps) {
  const columns = to - from;
  return (
    <>
      {/* Holds the row as high as the picture, which lies over it. */}
      <svg data-part="strut" aria-hidden="true" width="0" height={height} />
      <svg data-part="curve-over" aria-hidden="true" width={`${columns * 100}%`} height={height}>
        <CurvePicture lines={lines} start={from} columns={columns} height={height} />
      </svg>
    </>
  );
}

interface FoldedCellProps extends ComponentPropsWithoutRef<'td'> {
  lane: Id;
  id: Id;
  index: number;
  measures: readonly Measure[];
}

/** The cell of a stage without columns of its own: it says the mean of each measure. */
function FoldedCell({ lane, id, index, measures, children, ...rest }: FoldedCellProps) {
  const { text, valueWords } = useScoreWords();
  const spot = useSpot({ row: lane, column: id });
  const values = useEditor(({ layout }) =>
    measures.map((measure) => scoreParts(layout, { id, index }, measure)[0]),
  );
  const said = measures.map((measure, at) => {
    const value = values[at];
    const name = { measure: measure.name };
    return value === undefined
      ? text('unrated', name)
      : text('point', { ...name, value: valueWords(value, measure) });
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
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  // For each column whether its stage begins there, and whether it is a touchpoint's.
  const kinds = useEditor(({ layout }) =>
    layout.columns.slice(from, to).map(({ index, stageIndex, touchpoint }) => {
      const isFirst = layout.stages[stageIndex]?.start === index;
      return `${isFirst ? 'first' : ''} ${touchpoint ? 'touchpoint' : ''}`;
    }),
  );
  const measures = useEditor(({ journey }) => ratedMeasures(journey, lane));
  const { lines, rows } = useCurveLines({ lane, from, to });
  const [dragged, setDragged] = useState<DraggedPoint>();
  const { height } = rows;
  const shown = dragged ? withDragged(lines, dragged) : lines;
  const drawn = (measure: Measure) =>
    lines.find(({ series }) => series.measure.id === measure.id)?.series.measure ?? measure;
  return ids.map((id, at) => {
    const index = from + at;
    const kind = kinds[at] ?? '';
    const cell = {
      role: 'gridcell',
      'aria-colindex': index + 2,
      'data-first': kind.includes('first') || undefined,
    };
    const picture = at === 0 && <CurveOver lines={shown} height={height} from={from} to={to} />;
    if (!kind.includes('touchpoint')) {
      return (
        <FoldedCell key={id} {...cell} lane={lane.id} id={id} index={index} measures={measures}>
          {picture}
        </FoldedCell>
      );
    }
    return (
      <CurveCell key={id} {...cell}>
        {picture}
        {measures.map((measure, beside) => (
          <CurvePoint
            key={measure.id}
            lane={lane.id}
            column={id}
            index={index}
            measure={measure}
            drawn={drawn(measure)}
            height={height}
            beside={beside}
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
