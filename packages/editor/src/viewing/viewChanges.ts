import type { Id, Journey, JourneyView } from '@sojourn/core';
import { hiddenLanes } from './hiddenThings';

/** The view with a lane shown or hidden. Once chosen, it is the person's choice that holds. */
export function withLane(
  { journey, view }: { journey: Journey; view: JourneyView },
  id: Id,
  shown: boolean,
): JourneyView {
  const others = hiddenLanes(journey, view).filter((lane) => lane !== id);
  return { ...view, hiddenLanes: shown ? others : [...others, id] };
}

/** The view with a persona shown or not. Everybody shown is no choice at all; nobody never is. */
export function withPersona(
  { journey, view }: { journey: Journey; view: JourneyView },
  id: Id,
  shown: boolean,
): JourneyView {
  const { personas, ...rest } = view;
  const all = journey.personas.map((persona) => persona.id);
  const before = new Set(personas ?? all);
  const next = all.filter((other) => (other === id ? shown : before.has(other)));
  if (next.length === 0) return view;
  return next.length === all.length ? rest : { ...rest, personas: next };
}

/** The view with all stages folded, or none. */
export function withFoldedStages(
  { journey, view }: { journey: Journey; view: JourneyView },
  folded: boolean,
): JourneyView {
  const { collapsedStages: _, ...rest } = view;
  return folded ? { ...rest, collapsedStages: journey.stages.map(({ id }) => id) } : rest;
}

/** The view in which nothing is hidden or folded, also no lane that the document hides. */
export function withEverything({ curves }: JourneyView): JourneyView {
  return { hiddenLanes: [], ...(curves && { curves }) };
}
