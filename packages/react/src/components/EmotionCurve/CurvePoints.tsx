import {
  curvePlace,
  sentimentOf,
  shareOfScale,
  type CurveFrame,
  type CurvePoint,
  type CurveSeries,
} from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { percent } from './CurvePicture';
import { Face } from './Face';

interface CurvePointsProps {
  series: CurveSeries;
  points: readonly CurvePoint[];
  frame: CurveFrame;
  /** Of the scale, in pixels. */
  height: number;
  selectedId: string | undefined;
  /** Faces with their words, or dots. */
  faces: boolean;
  messages: LocalePack | undefined;
}

/** From the point, up to the upper end of its interval and down to the lower one. */
function Interval({
  point,
  series,
  height,
}: {
  point: CurvePoint;
  series: CurveSeries;
  height: number;
}) {
  const { value, low, high } = point;
  if (value === undefined || low === undefined || high === undefined) return null;
  const at = (end: number) =>
    height * (shareOfScale(value, series.measure) - shareOfScale(end, series.measure));
  return <line data-part="interval" y1={at(high)} y2={at(low)} />;
}

/** The points of one line: faces with their words on the main line, dots on the others. */
export function CurvePoints({
  series,
  points,
  frame,
  height,
  selectedId,
  faces,
  messages,
}: CurvePointsProps) {
  const { text } = useMessages('curve', english, messages);
  return points.map((point) => {
    const { x, y } = curvePlace(point, { ...frame, measure: series.measure });
    if (point.value === undefined || y === undefined) return null;
    const sentiment = sentimentOf(point.value, series.measure);
    const [left, top] = [percent(x), percent(y)];
    const marks = {
      'data-sentiment': sentiment,
      'data-aspect': series.aspect,
      'data-viewpoint': series.viewpoint,
    };
    if (!faces) {
      return <circle key={point.id} data-part="dot" {...marks} cx={left} cy={top} r={2.5} />;
    }
    return (
      <svg key={point.id} x={left} y={top} overflow="visible">
        {/* Turned back where the whole picture is turned round, from right to left. */}
        <g data-part="point" {...marks}>
          <Interval point={point} series={series} height={height} />
          <Face sentiment={sentiment} />
          {series.measure.kind === 'emotion' && (
            <text
              y={y > 0.5 ? 26 : -16}
              data-said={
                point.moment !== undefined ||
                sentiment.startsWith('very') ||
                point.id === selectedId
              }
            >
              {text(sentiment)}
            </text>
          )}
        </g>
      </svg>
    );
  });
}
