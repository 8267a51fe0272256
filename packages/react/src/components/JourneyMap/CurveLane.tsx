import {
  curvePoints,
  curveSeries,
  type CurveLine,
  type CurveSeries,
  type JourneyLayout,
  type Lane,
} from '@sojourn/core';
import { useMemo } from 'react';
import { curve as english } from '../../i18n/en/curve';
import { useMessages } from '../../i18n/useMessages';
import { CurvePicture } from '../EmotionCurve/CurvePicture';
import { lineNames, pointWords } from '../EmotionCurve/curveWords';
import { mostPersonas } from '../EmotionCurve/lineLooks';
import { CurveKey, curveKeyRows } from './CurveKey';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContent } from './LaneCells';
import { LaneTitle } from './LaneTitle';

/** Points beyond the drawn columns, so that the curve runs on as if all were drawn. */
const margin = 3;

/** The points of these lines in some columns. */
function linesIn(
  layout: JourneyLayout,
  series: readonly CurveSeries[],
  range: { from: number; to: number },
): CurveLine[] {
  return series.map((one) => ({ series: one, points: curvePoints(layout, one, range) }));
}

/** What stands in the cells of these lines: their values in words. */
function curveWords(series: readonly CurveSeries[]): LaneContent {
  return function CurveWords({ layout, column: { index } }) {
    const messages = useMessages('curve', english);
    const lines = linesIn(layout, series, { from: index, to: index + 1 });
    const names = lineNames(lines, { messages });
    return lines.map(
      ({ series: one, points: [point] }, at) =>
        point && (
          <span key={one.key} data-part="heard">
            {pointWords(point, one, { line: names[at] ?? '', messages })}
          </span>
        ),
    );
  };
}

/** The picture, as wide as the drawn columns: they are equally wide, and it is in the first of them. */
function CurveOver({ lines, height }: { lines: readonly CurveLine[]; height: number }) {
  const { selectedId, curveGap } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const columns = to - from;
  return (
    <>
      {/* Holds the row as high as the picture, which lies over it. */}
      <svg data-part="strut" aria-hidden="true" width="0" height={height} />
      <svg data-part="curve-over" aria-hidden="true" width={`${columns * 100}%`} height={height}>
        <CurvePicture
          lines={lines}
          start={from}
          columns={columns}
          height={height}
          gap={curveGap}
          selectedId={selectedId}
        />
      </svg>
    </>
  );
}

/** A lane of curves: its title with the key, and cells that hold the values in words. */
export function CurveLane({ lane }: { lane: Lane }) {
  const { layout, view, comparedWith } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const messages = useMessages('curve', english);
  const byPersona = view.curves === 'personas';
  const [series, more] = useMemo(() => {
    const all = curveSeries(layout, lane, { byPersona, comparedWith });
    const left = new Set(all.filter(({ persona }) => persona !== undefined).slice(mostPersonas));
    return [all.filter((one) => !left.has(one)), left.size] as const;
  }, [layout, lane, byPersona, comparedWith]);
  const words = useMemo(() => curveWords(series), [series]);
  const lines = useMemo(
    () => linesIn(layout, series, { from: Math.max(0, from - margin), to: to + margin }),
    [layout, series, from, to],
  );
  const rows = curveKeyRows(lines, { more, messages });
  return (
    <>
      <LaneTitle lane={lane}>
        <CurveKey lines={lines} rows={rows} messages={messages} />
      </LaneTitle>
      {lines.length === 0 ? (
        <EmptyLane>{messages.text('empty')}</EmptyLane>
      ) : (
        <LaneCells lane={lane} content={words}>
          <CurveOver lines={lines} height={rows.height} />
        </LaneCells>
      )}
    </>
  );
}
