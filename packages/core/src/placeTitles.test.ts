import { expect, it } from 'vitest';
import { openJourney } from './openJourney';
import { placeTitles } from './placeTitles';

it('names stages, touchpoints and cards', () => {
  const result = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Trip',
    stages: [
      {
        id: 'plan',
        title: 'Plan',
        cards: [{ id: 'goal', lane: 'goal', text: 'Know the price' }],
        touchpoints: [
          { id: 'call', title: 'Calls', cards: [{ id: 'pain', lane: 'pain', text: 'Waits' }] },
        ],
      },
    ],
  });
  expect(result.ok && Object.fromEntries(placeTitles(result.journey))).toEqual({
    plan: 'Plan',
    goal: 'Know the price',
    call: 'Calls',
    pain: 'Waits',
  });
});
