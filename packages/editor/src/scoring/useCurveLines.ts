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
import type { EditorSnapshot } from '../store/types';
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

interface Drawn {
  lines: CurveLine[];
  more: number;
}

const drawn = new WeakMap<JourneyLayout, Map<string, string>>();

/**
 * What is drawn between two columns, as text: another only where another picture is drawn. So a title
 * or a card that changes renders no curve.
 */
function drawnText({ layout, view }: EditorSnapshot, columns: LaneColumnsProps): string {
  const { lane, from, to } = columns;
  // The lane's header asks the same as its cells, and both again when they render.
  const known = drawn.get(layout) ?? new Map<string, string>();
  drawn.set(layout, known);
  const key = `${lane.id} ${from} ${to} ${view.curves}`;
  const text = known.get(key) ?? drawText({ layout, view }, columns);
  known.set(key, text);
  return text;
}

function drawText(
  { layout, view }: Pick<EditorSnapshot, 'layout' | 'view'>,
  { lane, from, to }: LaneColumnsProps,
): string {
  const { series, more } = seriesOf(layout, lane, view);
  const range = { from: Math.max(0, from - margin), to: to + margin };
  const lines = series.map((one) => ({
    series: one,
    points: curvePoints(layout, one, range).map((point) => ({ ...point, title: '' })),
  }));
  return JSON.stringify({ lines, more } satisfies Drawn);
}

export interface CurveLaneLines {
  lines: readonly CurveLine[];
  rows: CurveKeyRows;
}

/** What a curve lane draws between two columns, and how high it is. */
export function useCurveLines(columns: LaneColumnsProps): CurveLaneLines {
  const text = useEditor((snapshot) => drawnText(snapshot, columns));
  const messages = useMessages('curve', curveEnglish);
  const { lines, more } = useMemo(() => JSON.parse(text) as Drawn, [text]);
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
