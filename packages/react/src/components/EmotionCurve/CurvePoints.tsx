import {
  curvePlace,
  sentimentOf,
  shareOfScale,
  type CurveFrame,
  type CurvePoint,
  type CurveSeries,
} from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Diamond, Flame, Star } from '../../internal/icons';
import { Face } from './Face';
import type { LineLook } from './lineLooks';
import { percent } from './percent';

const moments = { truth: Diamond, pain: Flame, excellence: Star };

interface CurvePointsProps {
  series: CurveSeries;
  points: readonly CurvePoint[];
  frame: CurveFrame;
  /** Of the scale, in pixels. */
  height: number;
  selectedId: string | undefined;
  /** Of a line that has a name; it has neither faces nor dots. */
  look: LineLook | undefined;
  /** Faces with their words, or values where no feeling is meant; else dots. */
  main: boolean;
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

/** The points of one line: faces with their words on the main line, markers or dots on the others. */
export function CurvePoints({
  series,
  points,
  frame,
  height,
  selectedId,
  look,
  main,
  messages,
}: CurvePointsProps) {
  const { text, locale } = useMessages('curve', english, messages);
  const { measure } = series;
  const feels = measure.kind === 'emotion';
  return points.map((point) => {
    const { x, y } = curvePlace(point, { ...frame, measure });
    if (point.value === undefined || y === undefined) return null;
    const sentiment = sentimentOf(point.value, measure);
    const [left, top] = [percent(x), percent(y)];
    const marks = {
      'data-sentiment': sentiment,
      'data-aspect': series.aspect,
      'data-viewpoint': series.viewpoint,
    };
    if (!main && !look) {
      return <circle key={point.id} data-part="dot" {...marks} cx={left} cy={top} r={2.5} />;
    }
    const low = y > 0.5;
    return (
      <svg key={point.id} x={left} y={top} overflow="visible">
        {/* Turned back where the whole picture is turned round, from right to left. */}
        <g data-part="point" {...marks} data-tone={series.tone}>
          <Interval point={point} series={series} height={height} />
          {look ? (
            <path data-part="marker" d={look.marker} />
          ) : (
            <>
              {feels ? <Face sentiment={sentiment} /> : <circle data-part="knot" r={4.5} />}
              {point.moment && (
                <path
                  data-part="moment"
                  data-moment={point.moment}
                  transform={`translate(-6 ${low ? -25 : 13}) scale(.5)`}
                  d={moments[point.moment]}
                />
              )}
              <text
                y={low ? 26 : -16}
                data-said={
                  !feels ||
                  point.moment !== undefined ||
                  sentiment.startsWith('very') ||
                  point.id === selectedId
                }
              >
                {feels ? text(sentiment) : formatScore(point.value, measure, locale)}
              </text>
            </>
          )}
        </g>
      </svg>
    );
  });
}
