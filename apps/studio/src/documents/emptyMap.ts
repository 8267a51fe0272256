import { createJourney, type CreateJourneyOptions, type Journey } from '@sojourn/core';

/** A map with nothing on it but the rows that nearly every map has. */
export function emptyMap(options: CreateJourneyOptions): Journey {
  const journey = createJourney('five-stage', options);
  const lanes = journey.lanes.filter(({ kind }) => kind === 'touchpoints' || kind === 'curve');
  return { ...journey, stages: [], lanes };
}
