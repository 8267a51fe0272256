'use client';

import {
  curvePoints,
  curveSeries,
  type CurveLine,
  type CurveSeries,
  type Id,
  type JourneyLayout,
  type JourneyView,
  type Lane,
} from '@sojourn/core';
import {
  curveEnglish,
  curveKeyRows,
  mostPersonas,
  useMessages,
  type CurveKeyRows,
} from '@sojourn/react/kit';
import { useMemo } from 'react';
import { useEditor } from '../store/EditorContext';
import type { LaneColumnsProps } from './CurveCells';
import { ratedMeasures } from './ratedMeasures';

/** Points beyond the drawn columns, so that the curve runs on as if all were drawn. */
const margin = 3;

/** The lines of a curve lane; an empty one where nothing has been rated, so that it can begin. */
function seriesOf(
  layout: JourneyLayout,
  lane: Lane,
  { curves }: JourneyView,
): { series: CurveSeries[]; more: number } {
  const all = curveSeries(layout, lane, { byPersona: curves === 'personas' });
  const left = new Set(all.filter(({ persona }) => persona !== undefined).slice(mostPersonas));
  if (all.length > 0) return { series: all.filter((one) => !left.has(one)), more: left.size };
  const [measure] = ratedMeasures(layout.journey, lane);
  const empty = measure && {
    key: measure.id,
    measure,
    aspect: 'experienced' as const,
    viewpoint: 'customer' as const,
  };
  return { series: empty ? [empty] : [], more: 0 };
}

export interface CurveLaneLines {
  lines: readonly CurveLine[];
  rows: CurveKeyRows;
}

/** What a curve lane draws between two columns, and how high it is. */
export function useCurveLines({ lane, from, to }: LaneColumnsProps): CurveLaneLines {
  const layout = useEditor((snapshot) => snapshot.layout);
  const view = useEditor((snapshot) => snapshot.view);
  const messages = useMessages('curve', curveEnglish);
  const { series, more } = useMemo(() => seriesOf(layout, lane, view), [layout, lane, view]);
  const lines = useMemo(() => {
    const range = { from: Math.max(0, from - margin), to: to + margin };
    return series.map((one) => ({ series: one, points: curvePoints(layout, one, range) }));
  }, [layout, series, from, to]);
  return { lines, rows: curveKeyRows(lines, { more, messages }) };
}

/** A point that is being dragged. */
export interface DraggedPoint {
  column: Id;
  measure: Id;
  value: number;
}

/** The lines as they would be with a point elsewhere. */
export function withDragged(lines: readonly CurveLine[], point: DraggedPoint): CurveLine[] {
  return lines.map((line) => {
    const { measure, aspect, viewpoint, persona } = line.series;
    const isIt =
      measure.id === point.measure &&
      aspect === 'experienced' &&
      viewpoint === 'customer' &&
      persona === undefined;
    if (!isIt) return line;
    return {
      ...line,
      points: line.points.map((one) => {
        if (one.id !== point.column) return one;
        const { column, id, title, moment } = one;
        return { column, id, title, value: point.value, ...(moment && { moment }) };
      }),
    };
  });
}
