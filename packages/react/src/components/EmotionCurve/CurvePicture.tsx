import {
  curveGaps,
  curvePaths,
  shareOfScale,
  type CurveFrame,
  type CurveLine,
} from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { CurvePoints } from './CurvePoints';

/** Room above and below the values, so that faces and words at the ends of the scale stay inside. */
const margin = 28;

export interface CurvePictureProps {
  /** What is drawn; the first line carries the faces. */
  lines: readonly CurveLine[];
  /** The column at the picture's left edge. */
  start: number;
  /** How many columns the picture is wide. */
  columns: number;
  /** In pixels. */
  height: number;
  /** The touchpoint or stage whose feeling is said in a word. */
  selectedId?: string | undefined;
  messages?: LocalePack | undefined;
}

/** A share of the picture as an attribute: a strict content security policy drops `style`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** The line that another is measured against: the same measure and viewpoint, as it was expected. */
function expectedOf({ series }: CurveLine, lines: readonly CurveLine[]): CurveLine | undefined {
  if (series.aspect !== 'experienced' || series.persona !== undefined) return undefined;
  return lines.find(
    (line) =>
      line.series.aspect === 'expected' &&
      line.series.measure.id === series.measure.id &&
      line.series.viewpoint === series.viewpoint,
  );
}

/**
 * The curves of one lane, drawn by attributes alone so that a server's markup under a strict content
 * security policy looks the same. Assistive technology reads the table around it instead. Renders an
 * `<svg>` as wide as its container, each column an equal part of it.
 */
export function CurvePicture({
  lines,
  start,
  columns,
  height,
  selectedId,
  messages,
}: CurvePictureProps) {
  const { text } = useMessages('curve', english, messages);
  const main = lines[0];
  if (!main) return null;
  const { measure } = main.series;
  const frame: CurveFrame = { measure, start, columns };
  const end = start + columns;
  const inside = ({ column }: { column: number }) => column >= start && column < end;
  const base = expectedOf(main, lines);
  const paths = lines.map(({ series, points }) => ({
    series,
    ...curvePaths(points, { ...frame, measure: series.measure }),
  }));
  const gaps = paths[0]?.gaps.filter(inside) ?? [];
  const gapColumns = new Set(gaps.map(({ column }) => column));
  const inner = height - 2 * margin;
  const zero = percent(1 - shareOfScale((measure.scale.min + measure.scale.max) / 2, measure));
  return (
    <svg aria-hidden="true" data-part="curve" width="100%" height={height}>
      <svg y={margin} width="100%" height={inner} overflow="visible">
        <line data-part="zero" x1="0" x2="100%" y1={zero} y2={zero} />
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%">
          {base &&
            curveGaps(main.points, base.points, frame).map(({ sign, path }, index) => (
              <path key={index} data-part="gap" data-sign={sign > 0 ? 'above' : 'below'} d={path} />
            ))}
          {paths.map(({ series, solid, bridges }) => (
            <g
              key={series.key}
              data-part="line"
              data-aspect={series.aspect}
              data-viewpoint={series.viewpoint}
            >
              {bridges && <path data-part="bridge" d={bridges} />}
              {solid && <path d={solid} />}
            </g>
          ))}
        </svg>
        {gaps.map(({ id, column, x, y }) => (
          <svg key={id} x={percent(x)} y={percent(y)} overflow="visible">
            <g data-part="unasked">
              <circle r={9.5} />
              {!gapColumns.has(column - 1) && <text y={26}>{text('unasked')}</text>}
            </g>
          </svg>
        ))}
        {/* The main line last: its faces lie over the others' dots. */}
        {[...lines].reverse().map(({ series, points }) => (
          <CurvePoints
            key={series.key}
            series={series}
            points={points.filter(inside)}
            frame={frame}
            height={inner}
            selectedId={selectedId}
            faces={series === main.series}
            messages={messages}
          />
        ))}
      </svg>
    </svg>
  );
}
