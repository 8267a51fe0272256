import {
  curveArea,
  curveBand,
  curveGaps,
  curvePaths,
  shareOfScale,
  type CurveFrame,
  type CurveLine,
} from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { CurvePoints } from './CurvePoints';
import { lineName } from './curveWords';
import { LineLabels } from './LineLabels';
import { gapBase, lineLooks, measuresOf, type CurveGap } from './lineLooks';
import { percent } from './percent';

/** Room above and below the values, so that faces and words at the ends of the scale stay inside. */
export const curveMargin = 28;

export interface CurvePictureProps {
  /** What is drawn; the first line carries the faces. */
  lines: readonly CurveLine[];
  /** The column at the picture's left edge. */
  start: number;
  /** How many columns the picture is wide. */
  columns: number;
  /** In pixels. */
  height: number;
  /** What the first line is measured against, the space between filled. */
  gap?: CurveGap | undefined;
  /** The touchpoint or stage whose feeling is said in a word. */
  selectedId?: string | undefined;
  personaNames?: ReadonlyMap<string, string> | undefined;
  messages?: LocalePack | undefined;
}

/**
 * The curves of one lane, drawn by attributes alone so that a server's markup under a strict content
 * security policy looks the same. Each line keeps to its own measure's scale. Assistive technology
 * reads the table around it instead. Renders an `<svg>` as wide as its container, each column an equal
 * part of it.
 */
export function CurvePicture({
  lines,
  start,
  columns,
  height,
  gap = 'expectation',
  selectedId,
  personaNames,
  messages,
}: CurvePictureProps) {
  const words = useMessages('curve', english, messages);
  const { text, locale } = words;
  const main = lines[0];
  if (!main) return null;
  const { measure } = main.series;
  const frame: CurveFrame = { measure, start, columns };
  const end = start + columns;
  const inside = ({ column }: { column: number }) => column >= start && column < end;
  const base = gapBase(lines, gap);
  const looks = lineLooks(lines);
  const measures = measuresOf(lines);
  const paths = lines.map(({ series, points }) => {
    const own = { ...frame, measure: series.measure };
    return { series, band: curveBand(points, own), ...curvePaths(points, own) };
  });
  const gaps = paths[0]?.gaps.filter(inside) ?? [];
  const gapColumns = new Set(gaps.map(({ column }) => column));
  const inner = height - 2 * curveMargin;
  // Neutral lies in the middle of a scale with two sides; the others stand on their lower end.
  const zero = measure.scale.min < 0 || measure.kind === 'emotion' ? '50%' : '100%';
  return (
    <svg aria-hidden="true" data-part="curve" width="100%" height={height}>
      <svg y={curveMargin} width="100%" height={inner} overflow="visible">
        <line data-part="zero" x1="0" x2="100%" y1={zero} y2={zero} />
        {measures.map(({ id, name, target, ...rest }) => {
          if (target === undefined) return null;
          const own = { id, name, ...rest };
          const value = text('target', { value: formatScore(target, own, locale) });
          const y = percent(1 - shareOfScale(target, own));
          return (
            <g key={id} data-part="target">
              <line x1="0" x2="100%" y1={y} y2={y} />
              <svg y={y} overflow="visible">
                <g transform="translate(6 -5)">
                  <text data-part="label">
                    {measures.length > 1
                      ? text('lineOfMeasure', { measure: name, line: value })
                      : value}
                  </text>
                </g>
              </svg>
            </g>
          );
        })}
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%">
          {measure.kind === 'tension' && (
            <path data-part="area" d={curveArea(main.points, frame)} />
          )}
          {paths.map(
            ({ series, band }) =>
              band && <path key={series.key} data-part="band" data-tone={series.tone} d={band} />,
          )}
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
              data-tone={series.tone}
            >
              {bridges && <path data-part="bridge" d={bridges} />}
              {solid && <path d={solid} strokeDasharray={looks.get(series)?.dash} />}
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
            look={looks.get(series)}
            main={series === main.series}
            messages={messages}
          />
        ))}
        <LineLabels
          lines={lines
            .filter(({ series }) => looks.has(series))
            .map(({ series, points }) => ({
              line: { series, points: points.filter(inside) },
              name:
                series.name === undefined
                  ? series.measure.name
                  : lineName(series, words, personaNames),
            }))}
          frame={frame}
          height={inner}
        />
      </svg>
    </svg>
  );
}
