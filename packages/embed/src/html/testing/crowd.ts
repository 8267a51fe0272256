import { openJourney, type Journey } from '@sojourn/core';

/** A journey of so many touchpoints, twenty a stage. */
export function crowd(count: number): Journey {
  const touchpoints = Array.from({ length: count }, (_, index) => ({
    id: `at-${index}`,
    title: `Touchpoint ${index}`,
    ratings: [{ measure: 'emotion', value: (index % 5) - 2 }],
  }));
  const stages = Array.from({ length: Math.ceil(count / 20) }, (_, index) => ({
    id: `stage-${index}`,
    title: `Stage ${index}`,
    touchpoints: touchpoints.slice(index * 20, index * 20 + 20),
  }));
  const opened = openJourney({ format: 'sojourn.journey', version: 1, title: 'Crowd', stages });
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join(' '));
  return opened.journey;
}
