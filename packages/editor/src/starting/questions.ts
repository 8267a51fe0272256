import type { Id, Journey } from '@sojourn/core';

/**
 * The lane with a template's questions, while they are what the map consists of: no touchpoint answers
 * them yet. `undefined` where there are none.
 */
export function questionsLane({ stages, lanes }: Journey): Id | undefined {
  if (stages.some(({ touchpoints }) => touchpoints.length > 0)) return undefined;
  const note = lanes.find(({ topic }) => topic === 'note')?.id;
  const asked = stages.some(({ cards }) =>
    cards.some(({ id, lane }) => lane === note && id.startsWith('question-')),
  );
  return asked ? note : undefined;
}
