'use client';

import type { TraitRow } from '@sojourn/core';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { Picture } from '../internal/Picture';
import { labelLines } from './labelLines';
import { PersonaMark } from './PersonaMark';
import { mostDrawn } from './radarRows';
import { traitName } from './radarSentence';

/** Room for two lines above and below the radar, in pixels. */
const lines = 32;
/** Roughly the width of a letter in a corner's name, and the way from there to the radar, in pixels. */
const letter = 6.5;
const away = 12;

interface RadarPictureProps {
  corners: readonly TraitRow[];
  /** How many personas are drawn. */
  personas: number;
  untitled: string;
}

/** The traits as corners, 0 in the middle and 1 outside, with an outline for each persona. */
export function RadarPicture({ corners, personas, untitled }: RadarPictureProps) {
  const names = corners.map((row) => labelLines(traitName(row) || untitled));
  const side = away + letter * Math.max(...names.flat().map(({ length }) => length));
  // A corner is found by what it is called, and names may repeat: it is called by its number.
  const data = corners.map((row, corner) => ({ corner: String(corner), ...row.values }));
  return (
    <Picture>
      {() => (
        <RadarChart
          accessibilityLayer={false}
          data={data}
          margin={{ top: lines, right: side, bottom: lines, left: side }}
          outerRadius="100%"
        >
          <PolarGrid />
          <PolarAngleAxis
            dataKey="corner"
            tick={({ x, y, textAnchor, index }) => (
              <text x={x} y={y} textAnchor={textAnchor}>
                {names[index]?.map((line, row, { length }) => (
                  <tspan key={row} x={x} dy={row > 0 ? '1.2em' : `${0.95 - 0.6 * length}em`}>
                    {line}
                  </tspan>
                ))}
              </text>
            )}
          />
          <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
          {Array.from({ length: Math.min(personas, mostDrawn) }, (_, persona) => (
            <Radar
              key={persona}
              className={`persona-${persona}`}
              dataKey={String(persona)}
              fillOpacity={0.06}
              isAnimationActive={false}
              dot={({ cx = 0, cy = 0, index }) => (
                <g key={index} transform={`translate(${cx} ${cy})`}>
                  <PersonaMark persona={persona} />
                </g>
              )}
            />
          ))}
        </RadarChart>
      )}
    </Picture>
  );
}
