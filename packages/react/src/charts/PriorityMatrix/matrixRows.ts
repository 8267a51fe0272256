import {
  crosshairAt,
  quadrantOf,
  quadrants,
  type CrosshairKind,
  type Measure,
  type Quadrant,
  type QuadrantPoint,
} from '@sojourn/core';
import type { CheckedRows } from '../internal/checkedRows';
import type { PriorityRow } from '../rows';

/** A touchpoint that has its place in the picture. */
export interface MatrixPlace extends QuadrantPoint {
  id: string;
  title: string;
  /** The number in its dot and in the table, from 1. */
  number: number;
  quadrant: Quadrant;
}

export interface Matrix {
  /** Where the lines stand that part high from low. */
  lines: QuadrantPoint;
  /** In the order of their numbers: by quadrant, the most important first. */
  places: MatrixPlace[];
}

interface MatrixOptions {
  crosshair: CrosshairKind;
  importance: Measure;
  performance: Measure;
}

type CheckedRow = CheckedRows<PriorityRow, 'importance' | 'performance'>['rows'][number];

/** The touchpoints whose importance and performance are known, each in its quadrant. */
export function matrixOf(
  rows: readonly CheckedRow[],
  { crosshair, importance, performance }: MatrixOptions,
): Matrix {
  const known = rows.flatMap(({ id, title, ...point }) =>
    point.importance === undefined || point.performance === undefined
      ? []
      : [{ id, title, importance: point.importance, performance: point.performance }],
  );
  const lines = {
    importance: crosshairAt(
      crosshair,
      known.map((place) => place.importance),
      importance,
    ),
    performance: crosshairAt(
      crosshair,
      known.map((place) => place.performance),
      performance,
    ),
  };
  const lower = performance.scale.better === 'lower';
  const places = known
    .map((place) => ({ ...place, quadrant: quadrantOf(place, lines, lower) }))
    .sort(
      (a, b) =>
        quadrants.indexOf(a.quadrant) - quadrants.indexOf(b.quadrant) ||
        b.importance - a.importance,
    )
    .map((place, index) => ({ ...place, number: index + 1 }));
  return { lines, places };
}
