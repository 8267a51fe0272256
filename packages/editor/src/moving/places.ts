import type { Card, Id, Journey, Stage, Touchpoint } from '@sojourn/core';
import type { Target } from '../store/types';

/**
 * Where something is to stand. What it is to stand before is named by id; left out, it is the last of
 * its list.
 */
export type Destination =
  | { kind: 'stage'; before?: Id | undefined }
  | { kind: 'touchpoint'; stage: Id; before?: Id | undefined }
  /** `holder` is the touchpoint, or the stage for a card about the whole of it. */
  | { kind: 'card'; holder: Id; lane: Id; before?: Id | undefined }
  | { kind: 'lane'; before?: Id | undefined }
  /** `to` is a touchpoint or a stage; `from` what it stands at so far: left out, everything. */
  | { kind: 'opportunity'; to: Id; from?: readonly Id[] | undefined };

/** A card and what holds it. */
export interface HeldCard {
  card: Card;
  holder: Stage | Touchpoint;
}

/** The touchpoint or the stage with an id. */
export function holderOf(journey: Journey, id: Id): Stage | Touchpoint | undefined {
  for (const stage of journey.stages) {
    if (stage.id === id) return stage;
    const touchpoint = stage.touchpoints.find((one) => one.id === id);
    if (touchpoint) return touchpoint;
  }
  return undefined;
}

/** The stage that holds a touchpoint. */
export function stageOf(journey: Journey, touchpoint: Id): Stage | undefined {
  return journey.stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === touchpoint));
}

/** A card and what holds it, by the card's id. */
export function cardOf(journey: Journey, id: Id): HeldCard | undefined {
  for (const stage of journey.stages) {
    for (const holder of [stage, ...stage.touchpoints]) {
      const card = holder.cards.find((one) => one.id === id);
      if (card) return { card, holder };
    }
  }
  return undefined;
}

/** The id of what follows; `undefined` at the end. */
export function followerOf(list: readonly { id: Id }[], id: Id): Id | undefined {
  return list[list.findIndex((one) => one.id === id) + 1]?.id;
}

/** Where a thing stands now, such that moving it there again brings it back. */
export function destinationOf(journey: Journey, { kind, id }: Target): Destination | undefined {
  switch (kind) {
    case 'stage':
      return { kind, before: followerOf(journey.stages, id) };
    case 'lane':
      return { kind, before: followerOf(journey.lanes, id) };
    case 'touchpoint': {
      const stage = stageOf(journey, id);
      return stage && { kind, stage: stage.id, before: followerOf(stage.touchpoints, id) };
    }
    case 'card': {
      const found = cardOf(journey, id);
      if (!found) return undefined;
      const { card, holder } = found;
      return { kind, holder: holder.id, lane: card.lane, before: followerOf(holder.cards, id) };
    }
    default:
      return undefined;
  }
}
