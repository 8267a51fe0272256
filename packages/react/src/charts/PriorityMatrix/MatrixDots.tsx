'use client';

import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { MatrixPlace } from './matrixRows';
import { spread } from './spread';

const radius = 10;
/** Above the crosshair's lines. */
const above = 600;

interface MatrixDotsProps {
  places: readonly MatrixPlace[];
  selectedId: string | null;
  onPick: (place: MatrixPlace) => void;
  tipOf: (place: MatrixPlace) => string;
}

/**
 * A dot with its number for each touchpoint. Dots that would cover one another are moved apart, with
 * a line to their true place. A click presses the touchpoint's button in the table, which is where
 * keys and assistive technology find it.
 */
export function MatrixDots({ places, selectedId, onPick, tipOf }: MatrixDotsProps) {
  const box = usePlotArea();
  const across = useXAxisScale();
  const up = useYAxisScale();
  if (!box || !across || !up) return null;
  const exact = places.map(({ performance, importance }) => ({
    x: across(performance) ?? box.x,
    y: up(importance) ?? box.y,
  }));
  const moved = spread(exact, { distance: 2 * radius + 2, box });
  return (
    <ZIndexLayer zIndex={above}>
      {/* All lines before all dots: none lies over a number. */}
      {moved.map((to, index) => {
        const from = exact[index] ?? to;
        if (Math.hypot(to.x - from.x, to.y - from.y) <= 2) return null;
        return (
          <g key={index} data-part="leader">
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <circle cx={from.x} cy={from.y} r={2} />
          </g>
        );
      })}
      {places.map((place, index) => {
        const { x, y } = moved[index] ?? box;
        return (
          <g
            key={place.number}
            data-part="dot"
            data-quadrant={place.quadrant}
            data-selected={place.id === selectedId}
            onClick={() => onPick(place)}
          >
            <title>{tipOf(place)}</title>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y} dy="0.35em" textAnchor="middle">
              {place.number}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
