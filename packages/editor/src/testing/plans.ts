import { applyCommand, openJourney, type Journey } from '@sojourn/core';
import { moveCommand } from '../moving/moves';
import type { Destination } from '../moving/places';
import type { Target } from '../store/types';

/** A plan as text: stages by `|`, their touchpoints, and cards as `pain:late`. */
export function planOf(journey: Journey): string {
  const cards = (list: Journey['stages'][number]['cards']) =>
    list.length === 0 ? '' : `(${list.map(({ lane, id }) => `${lane}:${id}`).join(' ')})`;
  return journey.stages
    .map((stage) =>
      [
        `${stage.id}${cards(stage.cards)}`,
        ...stage.touchpoints.map(({ id, cards: own }) => `${id}${cards(own)}`),
      ].join(' '),
    )
    .join(' | ');
}

/** A journey out of stages, their touchpoints and cards. For tests. */
export function plan(lines: Record<string, Record<string, string[]>>): Journey {
  const cards = (list: string[] = []) =>
    list.map((text) => {
      const [lane = '', id = ''] = text.split(':');
      return { id, lane, text: id };
    });
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Plan',
    lanes: ['touchpoints', 'pain', 'gain', 'note'].map((id) =>
      id === 'touchpoints' ? { id, kind: 'touchpoints' } : { id, kind: 'cards' },
    ),
    stages: Object.entries(lines).map(([id, { whole, ...touchpoints }]) => ({
      id,
      title: id,
      cards: cards(whole),
      touchpoints: Object.entries(touchpoints).map(([own, list]) => ({
        id: own,
        title: own,
        cards: cards(list),
      })),
    })),
    opportunities: [{ id: 'form', title: 'Shorter form', at: ['call', 'pay'] }],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.journey;
}

/** Three stages with cards, and an opportunity. For tests. */
export const journey = plan({
  before: { call: ['pain:late', 'gain:kind', 'pain:lost'], letter: [], visit: ['note:far'] },
  during: { whole: ['pain:all'], pay: ['gain:fast'] },
  after: {},
});

/** Things of one kind. For tests. */
export function targetsOf(
  kind: 'stage' | 'touchpoint' | 'card' | 'lane' | 'opportunity',
  ...ids: string[]
) {
  return ids.map((id): Target => ({ kind, id }));
}

/** The journey once things have moved. For tests. */
export function moved(targets: Target[], destination: Destination, from = journey): Journey {
  const command = moveCommand(from, targets, destination);
  if (!command) throw new Error('Nothing moved.');
  const result = applyCommand(from, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}
