'use client';

import type { Measure } from '@sojourn/core';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Picture } from '../internal/Picture';
import { axisOf, type TrendPoint } from './trendRows';

const day = 86_400_000;
/** More dates than this would stand too close. */
const mostTicks = 5;

interface TrendPictureProps {
  points: readonly TrendPoint[];
  measure: Measure;
  /** What the line of the target is called. */
  target: string | undefined;
  formatTime: (time: number) => string;
  formatValue: (value: number) => string;
}

/** Evenly chosen from the dates that there are, the first and the last among them. */
function ticksOf(times: readonly number[]): number[] {
  const step = Math.max(1, (times.length - 1) / (mostTicks - 1));
  const chosen = Array.from({ length: Math.min(times.length, mostTicks) }, (_, index) =>
    times.at(Math.round(index * step)),
  );
  return [...new Set(chosen)].filter((time) => time !== undefined);
}

/** The measure over time: its line, broken where there is no value, over its interval. */
export function TrendPicture({
  points,
  measure,
  target,
  formatTime,
  formatValue,
}: TrendPictureProps) {
  const times = points.map(({ time }) => time);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const { min, max } = axisOf(points, measure);
  const data = points.map(({ time, value, interval }) => ({
    time,
    value: value ?? null,
    band: value === undefined || !interval ? null : [interval.low, interval.high],
  }));
  const showsTarget =
    measure.target !== undefined && measure.target >= min && measure.target <= max;
  return (
    <Picture>
      {(rightToLeft) => (
        <ComposedChart
          accessibilityLayer={false}
          data={data}
          margin={{ top: 12, bottom: 0, [rightToLeft ? 'left' : 'right']: 40 }}
        >
          <CartesianGrid vertical={false} />
          <XAxis
            type="number"
            dataKey="time"
            // One date alone stands in the middle.
            domain={first === last ? [first - day, last + day] : [first, last]}
            ticks={ticksOf(times)}
            tickFormatter={formatTime}
            tickLine={false}
            reversed={rightToLeft}
            interval="equidistantPreserveStart"
          />
          <YAxis
            type="number"
            domain={[min, max]}
            allowDataOverflow
            tickFormatter={formatValue}
            tickLine={false}
            axisLine={false}
            width={44}
            orientation={rightToLeft ? 'right' : 'left'}
          />
          <Area dataKey="band" className="trend-band" isAnimationActive={false} activeDot={false} />
          {showsTarget && (
            <ReferenceLine
              y={measure.target ?? 0}
              label={{
                value: target ?? '',
                position: rightToLeft ? 'insideBottomRight' : 'insideBottomLeft',
              }}
            />
          )}
          <Line
            dataKey="value"
            className="trend-line"
            isAnimationActive={false}
            activeDot={false}
            dot={{ r: 3.5, clipDot: false }}
          />
        </ComposedChart>
      )}
    </Picture>
  );
}
