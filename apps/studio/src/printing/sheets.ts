import {
  columnTouchpoints,
  layoutJourney,
  type Journey,
  type JourneyView,
  type Stage,
} from '@sojourn/core';

/** So many columns are legible on a sheet of A4 across. */
const mostColumns = 8;

function columnsOf(stage: Stage, folded: ReadonlySet<string>): number {
  return folded.has(stage.id) ? 1 : Math.max(1, stage.touchpoints.length);
}

/** A stage too long for a sheet, in parts that fit. */
function parts(stage: Stage, folded: ReadonlySet<string>): Stage[] {
  if (columnsOf(stage, folded) <= mostColumns) return [stage];
  const count = Math.ceil(stage.touchpoints.length / mostColumns);
  return Array.from({ length: count }, (_, index) => ({
    ...stage,
    touchpoints: stage.touchpoints.slice(index * mostColumns, (index + 1) * mostColumns),
  }));
}

/**
 * The journey cut into journeys that fit on a sheet each, between stages where that is possible. Who
 * is not shown takes no room.
 */
export function sheets(journey: Journey, view: JourneyView): Journey[] {
  const layout = layoutJourney(journey, { personas: view.personas });
  const shown = new Set(
    layout.columns.flatMap((column) => columnTouchpoints(layout, column)).map(({ id }) => id),
  );
  const folded = new Set(
    view.zoom === 'stages' ? journey.stages.map(({ id }) => id) : view.collapsedStages,
  );
  const found: Stage[][] = [];
  let room = 0;
  for (const whole of journey.stages) {
    const touchpoints = whole.touchpoints.filter(({ id }) => shown.has(id));
    for (const stage of parts({ ...whole, touchpoints }, folded)) {
      const columns = columnsOf(stage, folded);
      if (columns > room) {
        found.push([]);
        room = mostColumns;
      }
      found.at(-1)?.push(stage);
      room -= columns;
    }
  }
  // It begins on the first sheet and ends on the last.
  const { trigger, outcome, ...rest } = journey;
  return found.map((stages, index) => ({
    ...rest,
    stages,
    ...(trigger !== undefined && index === 0 && { trigger }),
    ...(outcome !== undefined && index === found.length - 1 && { outcome }),
  }));
}
