import type { Command, Id, Journey } from '@sojourn/core';
import type { Target } from '../store/types';
import { cardOf, holderOf, stageOf, type Destination } from './places';

type Listed = 'stage' | 'touchpoint' | 'card' | 'lane';

/** The lists that a move changes, as ids; they are changed while its commands are made. */
type Lists = Map<Id, Id[]>;

const journeyList = '';

function idsOf(list: readonly { id: Id }[]): Id[] {
  return list.map(({ id }) => id);
}

/** The ids of one kind, in the order of the document. */
function inOrder(journey: Journey, kind: Listed | 'opportunity'): Id[] {
  if (kind === 'stage') return idsOf(journey.stages);
  if (kind === 'lane') return idsOf(journey.lanes);
  if (kind === 'opportunity') return idsOf(journey.opportunities);
  if (kind === 'touchpoint') return journey.stages.flatMap((stage) => idsOf(stage.touchpoints));
  return journey.stages.flatMap((stage) =>
    [stage, ...stage.touchpoints].flatMap(({ cards }) => idsOf(cards)),
  );
}

/** Which list a thing stands in: the id of what holds it, empty for the journey itself. */
function homeOf(journey: Journey, kind: Listed, id: Id): Id | undefined {
  if (kind === 'touchpoint') return stageOf(journey, id)?.id;
  if (kind === 'card') return cardOf(journey, id)?.holder.id;
  return journeyList;
}

function listOf(journey: Journey, kind: Listed, home: Id): Id[] | undefined {
  if (kind === 'stage' || kind === 'lane') return inOrder(journey, kind);
  if (kind === 'touchpoint') {
    const stage = journey.stages.find(({ id }) => id === home);
    return stage && idsOf(stage.touchpoints);
  }
  const holder = holderOf(journey, home);
  return holder && idsOf(holder.cards);
}

function targetHome(destination: Exclude<Destination, { kind: 'opportunity' }>): Id {
  if (destination.kind === 'touchpoint') return destination.stage;
  return destination.kind === 'card' ? destination.holder : journeyList;
}

/** The next id from a place on that stays where it is and is seen in the same lane. */
function anchorFrom(list: readonly Id[], at: Id | undefined, counts: (id: Id) => boolean) {
  if (at === undefined) return undefined;
  return list.slice(Math.max(list.indexOf(at), 0)).find(counts);
}

interface Moving {
  journey: Journey;
  destination: Exclude<Destination, { kind: 'opportunity' }>;
  ids: readonly Id[];
}

/** Moves of things that stand in lists: from the last to the first, each before the one after it. */
function listMoves({ journey, destination, ids }: Moving): Command[] {
  const { kind } = destination;
  const home = targetHome(destination);
  const lists: Lists = new Map();
  const list = (of: Id) => {
    const found = lists.get(of) ?? listOf(journey, kind, of);
    if (found) lists.set(of, found);
    return found;
  };
  const goal = list(home);
  if (!goal) return [];
  const moved = new Set(ids);
  const lane = destination.kind === 'card' ? destination.lane : undefined;
  const laneOf = new Map(holderOf(journey, home)?.cards.map((card) => [card.id, card.lane]));
  const isSeen = (id: Id) => lane === undefined || moved.has(id) || laneOf.get(id) === lane;
  const commands: Command[] = [];
  // What they stand before must not be one of them.
  let before = anchorFrom(goal, destination.before, (id) => !moved.has(id));
  for (const id of [...ids].reverse()) {
    const from = homeOf(journey, kind, id);
    const source = from === undefined ? undefined : list(from);
    if (from === undefined || !source) continue;
    const changesLane = lane !== undefined && cardOf(journey, id)?.card.lane !== lane;
    const next = anchorFrom(goal, goal[goal.indexOf(id) + 1], isSeen);
    const stays = from === home && !changesLane && next === anchorFrom(goal, before, isSeen);
    if (!stays) {
      source.splice(source.indexOf(id), 1);
      const index = before === undefined ? goal.length : goal.indexOf(before);
      goal.splice(index, 0, id);
      if (changesLane) commands.push({ type: 'card.update', id, changes: { lane } });
      if (kind === 'stage' || kind === 'lane') commands.push({ type: `${kind}.move`, id, index });
      else commands.push({ type: `${kind}.move`, id, in: home, index });
    }
    before = id;
  }
  return commands;
}

/** Opportunities stand at places by naming them: one name is put in the place of others. */
function opportunityMoves(
  journey: Journey,
  { to, from }: Extract<Destination, { kind: 'opportunity' }>,
  ids: readonly Id[],
): Command[] {
  return ids.flatMap((id): Command[] => {
    const at = journey.opportunities.find((one) => one.id === id)?.at;
    if (!at) return [];
    const leaves = (place: Id) => !from || from.includes(place);
    const first = at.findIndex(leaves);
    const kept = at.filter((place) => !leaves(place) && place !== to);
    const ahead = at.slice(0, Math.max(first, 0)).filter((place) => kept.includes(place)).length;
    const next = first < 0 ? [...kept, to] : kept.toSpliced(ahead, 0, to);
    const same = next.length === at.length && next.every((place, index) => place === at[index]);
    return same ? [] : [{ type: 'opportunity.update', id, changes: { at: next } }];
  });
}

/**
 * The command that moves things to a place, in the order in which the document has them. `undefined`
 * where all of them stand there already. Things of another kind than the place's stay.
 *
 * @example
 * moveCommand(journey, [{ kind: 'touchpoint', id: 'call' }], { kind: 'touchpoint', stage: 'plan' })
 */
export function moveCommand(
  journey: Journey,
  targets: readonly Target[],
  destination: Destination,
): Command | undefined {
  const { kind } = destination;
  const wanted = new Set(targets.filter((target) => target.kind === kind).map(({ id }) => id));
  if (wanted.size === 0) return undefined;
  const ids = inOrder(journey, kind).filter((id) => wanted.has(id));
  const commands =
    destination.kind === 'opportunity'
      ? opportunityMoves(journey, destination, ids)
      : listMoves({ journey, destination, ids });
  const [first, ...more] = commands;
  return more.length === 0 ? first : { type: 'batch', commands };
}
