import { curvePlace, type CurveFrame, type CurveLine } from '@sojourn/core';
import { percent } from './percent';

/** The least distance between two labels, in pixels. */
const lineHeight = 14;

/** The most characters of a label: the key has the whole name. */
const most = 14;

interface LineLabelsProps {
  /** Those that have a name, with their points in the picture. */
  lines: readonly { line: CurveLine; name: string }[];
  frame: CurveFrame;
  /** Of the scale, in pixels. */
  height: number;
}

/** The names of lines beside their last known points, one under the other where they meet. */
export function LineLabels({ lines, frame, height }: LineLabelsProps) {
  const labels = lines
    .flatMap(({ line: { series, points }, name }) => {
      const last = points.filter(({ value }) => value !== undefined).at(-1);
      const { x, y } = last ? curvePlace(last, { ...frame, measure: series.measure }) : {};
      return x === undefined || y === undefined
        ? []
        : [{ key: series.key, name, x, y: y * height }];
    })
    .sort((one, other) => one.y - other.y);
  let above = -Infinity;
  return labels.map(({ key, name, x, y }) => {
    above = Math.max(y, above + lineHeight);
    const letters = Array.from(name);
    return (
      <svg key={key} x={percent(x)} y={above} overflow="visible">
        <g transform="translate(10 4)">
          <text data-part="label">
            {letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name}
          </text>
        </g>
      </svg>
    );
  });
}
