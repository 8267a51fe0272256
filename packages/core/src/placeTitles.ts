import type { Id, Journey } from './types';

/**
 * What the places of a journey are called, by id: its stages and touchpoints by their titles, its
 * cards by their texts. For components that take rows and name where something is.
 *
 * @example
 * placeTitles(journey).get('call') // "Call: papers are missing"
 */
export function placeTitles(journey: Journey): Map<Id, string> {
  const titles = new Map<Id, string>();
  for (const stage of journey.stages) {
    titles.set(stage.id, stage.title);
    for (const card of stage.cards) titles.set(card.id, card.text);
    for (const touchpoint of stage.touchpoints) {
      titles.set(touchpoint.id, touchpoint.title);
      for (const card of touchpoint.cards) titles.set(card.id, card.text);
    }
  }
  return titles;
}
