import {
  curveLines,
  curvePoints,
  curveSeries,
  type CurveLine,
  type CurveSeries,
  type Lane,
} from '@sojourn/core';
import { useMemo } from 'react';
import { curve as english } from '../../i18n/en/curve';
import { useMessages } from '../../i18n/useMessages';
import { CurvePicture } from '../EmotionCurve/CurvePicture';
import { pointWords } from '../EmotionCurve/curveWords';
import { CurveKey } from './CurveKey';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContent } from './LaneCells';
import { LaneTitle } from './LaneTitle';

/** Height of a curve lane in pixels. */
const curveHeight = 192;

/** Points beyond the drawn columns, so that the curve runs on as if all were drawn. */
const margin = 3;

/** What stands in the cells of these lines: their values in words. */
function curveWords(series: readonly CurveSeries[]): LaneContent {
  return function CurveWords({ layout, column: { index } }) {
    const messages = useMessages('curve', english);
    return series.map((one) => {
      const [point] = curvePoints(layout, one, { from: index, to: index + 1 });
      return (
        point && (
          <span key={one.key} data-part="heard">
            {pointWords(point, one, messages)}
          </span>
        )
      );
    });
  };
}

/** The picture, as wide as the drawn columns: they are equally wide, and it is in the first of them. */
function CurveOver({ lines }: { lines: readonly CurveLine[] }) {
  const { selectedId } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const columns = to - from;
  return (
    <svg data-part="curve-over" aria-hidden="true" width={`${columns * 100}%`} height={curveHeight}>
      <CurvePicture
        lines={lines}
        start={from}
        columns={columns}
        height={curveHeight}
        selectedId={selectedId}
      />
    </svg>
  );
}

/** A lane of curves: its title with the key, and cells that hold the values in words. */
export function CurveLane({ lane }: { lane: Lane }) {
  const { layout } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const { text } = useMessages('curve', english);
  const words = useMemo(() => curveWords(curveSeries(layout, lane)), [layout, lane]);
  const lines = useMemo(
    () => curveLines(layout, lane, { from: Math.max(0, from - margin), to: to + margin }),
    [layout, lane, from, to],
  );
  return (
    <>
      <LaneTitle lane={lane}>
        <CurveKey lines={lines} />
      </LaneTitle>
      {lines.length === 0 ? (
        <EmptyLane>{text('empty')}</EmptyLane>
      ) : (
        <LaneCells lane={lane} content={words}>
          <CurveOver lines={lines} />
        </LaneCells>
      )}
    </>
  );
}
