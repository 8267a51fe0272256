'use client';

import type { TraitRow } from '@sojourn/core';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { Picture } from '../internal/Picture';
import { shortTitle } from '../internal/titles';
import { PersonaMark } from './PersonaMark';
import { mostDrawn } from './radarRows';
import { traitName } from './radarSentence';

/** Longer names would run out of the picture: the table has them in full. */
const longestName = 18;

interface RadarPictureProps {
  corners: readonly TraitRow[];
  /** How many personas are drawn. */
  personas: number;
  untitled: string;
}

/** The traits as corners, 0 in the middle and 1 outside, with an outline for each persona. */
export function RadarPicture({ corners, personas, untitled }: RadarPictureProps) {
  const names = corners.map((row) => shortTitle(traitName(row), untitled, longestName));
  // A corner is found by what it is called, and names may repeat: it is called by its number.
  const data = corners.map((row, corner) => ({ corner: String(corner), ...row.values }));
  return (
    <Picture>
      {() => (
        <RadarChart accessibilityLayer={false} data={data} outerRadius="78%">
          <PolarGrid />
          <PolarAngleAxis
            dataKey="corner"
            tick={({ x, y, textAnchor, index }) => (
              <text x={x} y={y} dy="0.35em" textAnchor={textAnchor}>
                {names[index]}
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
