import type { Id, Journey, JourneyView } from '@sojourn/core';

/** The lanes that are not shown: the person's choice, else what the document hides. */
export function hiddenLanes({ lanes }: Journey, { hiddenLanes: chosen }: JourneyView): Id[] {
  const ids = chosen && new Set(chosen);
  return lanes
    .filter(({ id, hidden }) => (ids ? ids.has(id) : hidden === true))
    .map(({ id }) => id);
}

/** The personas whose journey is not shown. */
export function hiddenPersonas({ personas }: Journey, view: JourneyView): Id[] {
  const shown = view.personas && new Set(view.personas);
  return shown ? personas.filter(({ id }) => !shown.has(id)).map(({ id }) => id) : [];
}

/** How many lanes and personas are not shown. */
export function countHidden(journey: Journey, view: JourneyView): number {
  return hiddenLanes(journey, view).length + hiddenPersonas(journey, view).length;
}
