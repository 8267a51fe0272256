import { layoutJourney, type Journey, type JourneyView } from '@sojourn/core';

/** More columns than anybody reads at a stretch, and than are drawn at once without a wait. */
const mostColumns = 300;

/** The view in which all of a journey can be drawn at once: by stages where it is very long. */
export function wholeView(
  journey: Journey,
  view: JourneyView = {},
): { view: JourneyView; shortened: boolean } {
  const shortened = layoutJourney(journey, view).columns.length > mostColumns;
  return { view: shortened ? { ...view, zoom: 'stages' } : view, shortened };
}
