import { openJourney, type Journey } from '@sojourn/core';

/** A small journey with a title. For tests. */
export function journeyOf(title = 'Moving house', touchpoints = ['call', 'letter']): Journey {
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title,
    stages: [
      { id: 'plan', title: 'Plan', touchpoints: touchpoints.map((id) => ({ id, title: id })) },
      { id: 'move', title: 'Move' },
    ],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.journey;
}
