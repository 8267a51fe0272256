import type { CurveLine, CurveSeries, Measure } from '@sojourn/core';

/** What tells one named line from another without colour. */
export interface LineLook {
  /** As `stroke-dasharray`; left out: an unbroken line. */
  dash?: string;
  /** Of its points: path data around 0,0. */
  marker: string;
}

/** So many named lines differ from each other; more repeat them. */
const looks: readonly LineLook[] = [
  { marker: 'M-4,0a4,4 0 1 0 8,0a4,4 0 1 0-8,0Z' },
  { dash: '9 4', marker: 'M0-5.5L5.5,0L0,5.5L-5.5,0Z' },
  { dash: '3 3', marker: 'M-4-4H4V4H-4Z' },
  { dash: '13 3 2 3', marker: 'M0-5.5L5.5,4H-5.5Z' },
  { dash: '5 5', marker: 'M0,5.5L5.5-4H-5.5Z' },
  { dash: '1 4', marker: 'M-4-4L4,4M-4,4L4-4' },
];

/** The most lines of single personas that a map draws over each other. */
export const mostPersonas = looks.length;

/**
 * The looks of the lines that are told apart by name: single personas', another journey's, and those
 * of another measure than the first line's.
 */
export function lineLooks(lines: readonly CurveLine[]): Map<CurveSeries, LineLook> {
  const all = lines.map(({ series }) => series);
  const [main] = all;
  const named = all.filter(
    ({ name, measure }) => name !== undefined || measure.id !== main?.measure.id,
  );
  // Beside everybody's own unbroken line the others are broken ones.
  const first = main?.name === undefined ? 1 : 0;
  return new Map(
    named.map((series, index) => [series, looks[(index + first) % looks.length] as LineLook]),
  );
}

/** The measures of some lines, each once, in order. */
export function measuresOf(lines: readonly CurveLine[]): Measure[] {
  const all = lines.map(({ series }) => series.measure);
  const keys = all.map(scaleKey);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function scaleKey({ id, scale: { min, max, unit } }: Measure): string {
  return JSON.stringify([id, min, max, unit]);
}

/** Which two lines have the space between them filled. */
export type CurveGap = 'expectation' | 'viewpoint' | 'compared';

/**
 * The line that the main one is measured against: as it was expected, as the organization sees it, or
 * as it is in another journey. Only on the same scale, and never against one persona's alone.
 */
export function gapBase(lines: readonly CurveLine[], gap: CurveGap): CurveLine | undefined {
  const [main, ...others] = lines;
  if (!main || main.series.name !== undefined) return undefined;
  const { aspect, viewpoint, measure } = main.series;
  return others.find(({ series }) => {
    if (scaleKey(series.measure) !== scaleKey(measure)) return false;
    if (gap === 'compared') return series.compared !== undefined;
    if (series.compared !== undefined) return false;
    return gap === 'viewpoint'
      ? viewpoint === 'customer' && series.viewpoint === 'organization' && series.aspect === aspect
      : aspect === 'experienced' && series.aspect === 'expected' && series.viewpoint === viewpoint;
  });
}
