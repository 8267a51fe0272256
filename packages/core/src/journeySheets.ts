import { layoutJourney, type JourneyView } from './layout';
import type { Journey, Stage } from './types';

/** So many columns are legible on a sheet of A4 across. */
const mostColumns = 8;

/**
 * The journey cut into journeys of at most eight columns, between stages where that is possible: one
 * for each sheet of paper. Who is not shown takes no room. It begins on the first sheet and ends on
 * the last.
 *
 * @example
 * journeySheets(journey, { personas: ['anna'] }).map((sheet) => sheet.stages.length);
 */
export function journeySheets(journey: Journey, view: JourneyView = {}): Journey[] {
  const { stages, columns } = layoutJourney(journey, view);
  const found: Stage[][] = [];
  let room = 0;
  for (const { stage, start, end, collapsed } of stages) {
    const touchpoints = columns.slice(start, end).flatMap((column) => column.touchpoint ?? []);
    // A folded stage is one column, whatever it holds.
    const most = collapsed || end - start <= mostColumns ? Infinity : mostColumns;
    for (let from = 0; from < end - start; from += most) {
      const width = Math.min(end - start - from, most);
      if (width > room) {
        found.push([]);
        room = mostColumns;
      }
      const part = touchpoints.slice(from, from + width);
      found.at(-1)?.push(collapsed ? stage : { ...stage, touchpoints: part });
      room -= width;
    }
  }
  const { trigger, outcome, ...rest } = journey;
  return found.map((part, index) => ({
    ...rest,
    stages: part,
    ...(trigger !== undefined && index === 0 && { trigger }),
    ...(outcome !== undefined && index === found.length - 1 && { outcome }),
  }));
}
