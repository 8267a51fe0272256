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

/** The names of lines beside their last known points, one over the other where they meet. */
export function LineLabels({ lines, frame, height }: LineLabelsProps) {
  const labels = lines
    .flatMap(({ line: { series, points }, name }) => {
      const last = points.filter(({ value }) => value !== undefined).at(-1);
      const { x, y } = last ? curvePlace(last, { ...frame, measure: series.measure }) : {};
      return x === undefined || y === undefined
        ? []
        : [{ key: series.key, name, x, y: y * height }];
    })
    .sort((one, other) => other.y - one.y);
  let below = Infinity;
  return labels.map(({ key, name, x, y }) => {
    below = Math.min(y, below - lineHeight);
    const letters = Array.from(name);
    return (
      <svg key={key} x={percent(x)} y={below} overflow="visible">
        {/* Above the line's height: below it lies what is said of a gap. */}
        <g transform="translate(10 -5)">
          <text data-part="label">
            {letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name}
          </text>
        </g>
      </svg>
    );
  });
}
