import type { Id, Journey, ThingKind } from '@sojourn/core';
import type { Target } from './types';

/** A thing, where it stands, and what it is part of. */
export interface FoundThing {
  kind: ThingKind;
  id: Id;
  thing: object;
  /** Its place in the list that it stands in, from 0. */
  index: number;
  /** How many stand in that list. */
  count: number;
  /** What holds it, from the outside in: the stage and touchpoint of a card; none for a persona. */
  parents: readonly { kind: ThingKind; id: Id; thing: object }[];
}

const lists = {
  stage: 'stages',
  lane: 'lanes',
  persona: 'personas',
  channel: 'channels',
  measure: 'measures',
  source: 'sources',
  path: 'paths',
  opportunity: 'opportunities',
} as const satisfies Partial<Record<ThingKind, keyof Journey>>;

/** All things of a journey one after the other, each with what holds it. */
export function* thingsIn(journey: Journey): Generator<FoundThing> {
  function* among(
    kind: ThingKind,
    things: readonly { id: Id }[],
    parents: FoundThing['parents'] = [],
  ): Generator<FoundThing> {
    const count = things.length;
    for (const [index, thing] of things.entries()) {
      yield { kind, id: thing.id, thing, index, count, parents };
    }
  }
  for (const [kind, list] of Object.entries(lists)) {
    yield* among(kind as ThingKind, journey[list]);
  }
  for (const stage of journey.stages) {
    const inStage = [{ kind: 'stage' as const, id: stage.id, thing: stage }];
    yield* among('card', stage.cards, inStage);
    yield* among('touchpoint', stage.touchpoints, inStage);
    for (const touchpoint of stage.touchpoints) {
      const inTouchpoint = { kind: 'touchpoint' as const, id: touchpoint.id, thing: touchpoint };
      yield* among('card', touchpoint.cards, [...inStage, inTouchpoint]);
    }
  }
  for (const opportunity of journey.opportunities) {
    yield* among('action', opportunity.actions, [
      { kind: 'opportunity', id: opportunity.id, thing: opportunity },
    ]);
  }
}

/** The thing with an id, of any kind; the first of a kind where that is asked for. */
export function findThing(journey: Journey, id: Id, kind?: ThingKind): FoundThing | undefined {
  for (const found of thingsIn(journey)) {
    if (found.id === id && (kind === undefined || found.kind === kind)) return found;
  }
  return undefined;
}

/** The thing that a target names; a rating's is its touchpoint. `undefined` where it is gone. */
export function findTarget(journey: Journey, target: Target): FoundThing | undefined {
  if (target.kind === 'journey') return undefined;
  return findThing(journey, target.id, target.kind === 'rating' ? 'touchpoint' : target.kind);
}
