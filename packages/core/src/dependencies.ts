import type { Card, Id, Journey, Lane } from './types';

/** Which card waits for which. Every card that is named exists, and none waits for itself. */
export interface Dependencies {
  /** The cards that need another or are needed, in the document's order. */
  cards: ReadonlyMap<Id, Card>;
  /** What each of them needs directly, in the order in which it is written. */
  needs: ReadonlyMap<Id, readonly Id[]>;
  /** What needs each of them directly. */
  neededBy: ReadonlyMap<Id, readonly Id[]>;
}

/** How a card stands to another one: directly, or through cards between them. */
export type DependencyTie = 'needs' | 'needs-far' | 'needed' | 'needed-far';

const known = new WeakMap<Journey, Dependencies>();

function cardsOf(journey: Journey): Card[] {
  return journey.stages.flatMap(({ cards, touchpoints }) => [
    ...cards,
    ...touchpoints.flatMap((touchpoint) => touchpoint.cards),
  ]);
}

/**
 * The dependencies between a journey's cards, both ways. Read once for each journey; what is needed
 * and does not exist is left out.
 *
 * @example
 * dependenciesOf(journey).neededBy.get('stock-system') // ['van-is-packed']
 */
export function dependenciesOf(journey: Journey): Dependencies {
  const found = known.get(journey);
  if (found) return found;
  const all = cardsOf(journey);
  const ids = new Set(all.map(({ id }) => id));
  const needs = new Map<Id, Id[]>();
  const neededBy = new Map<Id, Id[]>();
  for (const { id, needs: wanted = [] } of all) {
    const real = [...new Set(wanted)].filter((need) => need !== id && ids.has(need));
    if (real.length > 0) needs.set(id, real);
    for (const need of real) {
      const waiting = neededBy.get(need);
      if (waiting) waiting.push(id);
      else neededBy.set(need, [id]);
    }
  }
  const tied = all.filter(({ id }) => needs.has(id) || neededBy.has(id));
  const dependencies = { cards: new Map(tied.map((card) => [card.id, card])), needs, neededBy };
  known.set(journey, dependencies);
  return dependencies;
}

/**
 * All that one comes to from some ids, step by step, without them where nothing leads back. Safe
 * where something does.
 */
export function reachedFrom(
  links: ReadonlyMap<Id, readonly Id[]>,
  ids: Iterable<Id>,
): ReadonlySet<Id> {
  const reached = new Set<Id>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of links.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/**
 * How every other card that has to do with this one stands to it: `needs` are what it needs,
 * `needed` what needs it. A direct tie goes before one over other cards; of a circle, what it needs
 * goes before what needs it.
 */
export function tiesOf(dependencies: Dependencies, id: Id): ReadonlyMap<Id, DependencyTie> {
  const { needs, neededBy } = dependencies;
  const ties = new Map<Id, DependencyTie>();
  const note = (ids: Iterable<Id>, tie: DependencyTie) => {
    for (const other of ids) if (other !== id && !ties.has(other)) ties.set(other, tie);
  };
  note(needs.get(id) ?? [], 'needs');
  note(neededBy.get(id) ?? [], 'needed');
  note(reachedFrom(needs, [id]), 'needs-far');
  note(reachedFrom(neededBy, [id]), 'needed-far');
  return ties;
}

/** What customers meet: the cards of these lanes lie before the line of visibility. */
const visible: readonly Lane['topic'][] = ['frontstage', 'evidence', 'image', 'doing'];

/**
 * The cards that customers see and that wait, directly or in the end, for a support process: where
 * a failure behind the last line is felt in front of the first.
 */
export function cardsWaitingForSupport(journey: Journey): ReadonlySet<Id> {
  const { cards, neededBy } = dependenciesOf(journey);
  const topics = new Map(journey.lanes.map(({ id, topic }) => [id, topic]));
  const tied = [...cards.values()];
  const support = tied.filter(({ lane }) => topics.get(lane) === 'support').map(({ id }) => id);
  const waiting = reachedFrom(neededBy, support);
  return new Set(
    tied
      .filter(({ id, lane }) => waiting.has(id) && visible.includes(topics.get(lane)))
      .map(({ id }) => id),
  );
}
