import { curveLines, type CurveLine, type LayoutColumn } from '@sojourn/core';
import { Fragment, memo, useMemo, type ReactNode } from 'react';
import { curve as english } from '../../i18n/en/curve';
import { useMessages } from '../../i18n/useMessages';
import { VisuallyHidden } from '../../internal/VisuallyHidden';
import { CurvePicture, type CurvePictureProps } from '../EmotionCurve/CurvePicture';
import { lineName, pointWords } from '../EmotionCurve/curveWords';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

/** Height of a curve lane in pixels. */
export const curveHeight = 192;

/** Points beyond the drawn columns, so that the curve runs on as if all were drawn. */
const margin = 3;

export function useCurveLines({ layout, lane, columns: { from, to } }: LaneRowProps): CurveLine[] {
  return useMemo(
    () => curveLines(layout, lane, { from: Math.max(0, from - margin), to: to + margin }),
    [layout, lane, from, to],
  );
}

interface CurveCellProps extends CellAttributes {
  layout: LaneRowProps['layout'];
  lane: LaneRowProps['lane'];
  column: LayoutColumn;
  messages: LaneRowProps['messages'];
  children?: ReactNode;
}

/** One column of the curve in words. */
const CurveCell = memo(function CurveCell({
  layout,
  lane,
  column: { index },
  messages: pack,
  children,
  ...attributes
}: CurveCellProps) {
  const messages = useMessages('curve', english, pack);
  return (
    <JourneyMapCell {...attributes}>
      {children}
      {curveLines(layout, lane, { from: index, to: index + 1 }).map(
        ({ series, points: [point] }) => (
          <Fragment key={series.key}>
            {point && (
              <VisuallyHidden>
                {pointWords(point, series, messages, lineName(series, messages))}{' '}
              </VisuallyHidden>
            )}
          </Fragment>
        ),
      )}
    </JourneyMapCell>
  );
});

/**
 * The cells of a curve lane, each with its column's values in words. The picture stands in the first
 * one that is drawn and lies over all of them.
 */
export function CurveRow(props: LaneRowProps & { lines: readonly CurveLine[] }) {
  const { layout, lane, columns, selectedId, messages, lines } = props;
  const { text } = useMessages('curve', english, messages);
  const { from, to, windowed } = columns;
  if (lines.length === 0) {
    return (
      <td colSpan={Math.max(1, to - from)} data-part="no-curve">
        <p data-part="guidance">{text('empty')}</p>
      </td>
    );
  }
  return layout.columns.slice(from, to).map((column, index) => (
    <CurveCell
      // The first cell stays while columns come and go, so that the picture is not made anew.
      key={index === 0 ? 'first' : column.id}
      layout={layout}
      lane={lane}
      column={column}
      messages={messages}
      {...cellAttributes(layout, column, { selectedId, windowed })}
    >
      {index === 0 && (
        <CurvePictureOver lines={lines} start={from} columns={to - from} messages={messages} />
      )}
    </CurveCell>
  ));
}

function CurvePictureOver(props: Omit<CurvePictureProps, 'height'>) {
  return (
    // In per cent of the first cell: all columns are equally wide.
    <svg
      data-part="curve-over"
      aria-hidden="true"
      width={`${props.columns * 100}%`}
      height={curveHeight}
    >
      <CurvePicture {...props} height={curveHeight} />
    </svg>
  );
}
