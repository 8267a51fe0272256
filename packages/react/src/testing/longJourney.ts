import type { Journey } from '@sojourn/core';
import { opened } from './journeys';
import { endless } from './samples';

/** A journey that says ten thousand characters without a space wherever it says anything. */
export const longJourney: Journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: endless,
  trigger: endless,
  outcome: endless,
  channels: [{ id: 'long', name: endless }],
  personas: [{ id: 'long-person', name: endless, role: endless }],
  stages: [0, 1].map((stage) => ({
    id: `stage-${stage}`,
    title: endless,
    phase: 'during',
    customerGoal: endless,
    touchpoints: [0, 1].map((touchpoint) => ({
      id: `touchpoint-${stage}-${touchpoint}`,
      title: endless,
      description: endless,
      channel: 'long',
      owner: endless,
      moment: 'truth',
      ratings: [{ measure: 'emotion', value: stage - touchpoint }],
      cards: ['quote', 'pain', 'gain'].map((lane) => ({ lane, text: endless })),
    })),
  })),
  opportunities: [{ title: endless, at: ['touchpoint-0-0'] }],
});
