import type { Id, Journey, Lane, Stage, Touchpoint } from './types';

/** A touchpoint and the stage that it stands in. */
export interface Place {
  touchpoint: Touchpoint;
  stage: Stage;
}

/**
 * The place that an id means: a touchpoint, or the touchpoint that holds the card of this id.
 * `undefined` for a stage, a persona and an id that nothing has.
 *
 * @example
 * placeOf(journey, selectedId)?.touchpoint.title
 */
export function placeOf(journey: Journey, id: Id): Place | undefined {
  for (const stage of journey.stages) {
    for (const touchpoint of stage.touchpoints) {
      if (touchpoint.id === id) return { touchpoint, stage };
    }
  }
  for (const stage of journey.stages) {
    for (const touchpoint of stage.touchpoints) {
      if (touchpoint.cards.some((card) => card.id === id)) return { touchpoint, stage };
    }
  }
  return undefined;
}

/** The first text about a topic at a touchpoint, in the order of the document's lanes, also hidden ones. */
export function noteAt(
  { lanes }: Pick<Journey, 'lanes'>,
  { cards }: Touchpoint,
  topic: NonNullable<Lane['topic']>,
): string | undefined {
  for (const lane of lanes) {
    if (lane.topic !== topic) continue;
    const card = cards.find((other) => other.lane === lane.id && other.text.trim() !== '');
    if (card) return card.text;
  }
  return undefined;
}
