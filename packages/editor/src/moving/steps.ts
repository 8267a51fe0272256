import type { Id, JourneyLayout, LayoutColumn } from '@sojourn/core';
import { cellItems, columnOf, rowsOf, spotOf } from '../store/spots';
import type { LaneRow, Spot, Target } from '../store/types';
import { cardOf, followerOf, stageOf, type Destination } from './places';

/** One place on: along the reading direction, or across it. */
export type Direction = 'start' | 'end' | 'up' | 'down';

/** Something that moves, and the spot where it is seen. */
export interface Step {
  targets: readonly Target[];
  /** Left out: the first place where the first of them is seen. */
  spot?: Spot | undefined;
  direction: Direction;
}

/** What holds the cards of a column: its touchpoint, else its stage. */
export function holderAt({ touchpoint, stage }: LayoutColumn): Id {
  return touchpoint?.id ?? stage.id;
}

/** What an opportunity that is seen in a column names there. */
export function placesAt(layout: JourneyLayout, column: LayoutColumn): Id[] {
  const { stage, touchpoint } = column;
  const touchpoints = touchpoint ? [touchpoint] : stage.touchpoints;
  const own = touchpoints.flatMap(({ id, cards }) => [id, ...cards.map((card) => card.id)]);
  const isFirst = layout.stages[column.stageIndex]?.start === column.index;
  return isFirst ? [...own, stage.id, ...stage.cards.map(({ id }) => id)] : own;
}

function isAlong(direction: Direction): boolean {
  return direction === 'start' || direction === 'end';
}

/** What a row of things comes to stand before, one place on; `null` at the end of the list. */
function beforeIn(list: readonly Id[], moved: ReadonlySet<Id>, back: boolean) {
  const places = list.flatMap((id, index) => (moved.has(id) ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  if (back) return first === 0 ? null : { before: list[first - 1] };
  return last === list.length - 1 ? null : { before: list[last + 2] };
}

function touchpointStep({ journey }: JourneyLayout, ids: readonly Id[], back: boolean) {
  const edge = back ? ids[0] : ids.at(-1);
  const stage = edge === undefined ? undefined : stageOf(journey, edge);
  if (!stage) return undefined;
  const list = stage.touchpoints.map(({ id }) => id);
  const inside = beforeIn(list, new Set(ids), back);
  if (inside) return { kind: 'touchpoint', stage: stage.id, ...inside } as const;
  // Out of its stage, into the one beside it.
  const next = journey.stages[journey.stages.indexOf(stage) + (back ? -1 : 1)];
  if (!next) return undefined;
  const before = back ? undefined : next.touchpoints[0]?.id;
  return { kind: 'touchpoint', stage: next.id, before } as const;
}

function cardsLanes(layout: JourneyLayout) {
  return rowsOf(layout).filter(
    (row): row is LaneRow => row.kind === 'lane' && row.lane.kind === 'cards',
  );
}

function cardStep(
  layout: JourneyLayout,
  ids: readonly Id[],
  { spot, direction }: Step,
): Destination | undefined {
  const [first = ''] = ids;
  const found = cardOf(layout.journey, first);
  const at = spot ?? spotOf(layout, first);
  const column = at && columnOf(layout, at);
  if (!found || !column) return undefined;
  const { lane } = found.card;
  const holder = found.holder.id;
  const back = direction === 'start' || direction === 'up';
  if (isAlong(direction)) {
    // A card about a whole stage goes on from the stage's edge.
    const { start, end } = layout.stages[column.stageIndex] ?? { start: 0, end: 0 };
    const whole = holder === column.stage.id;
    const from = whole ? (back ? start : end - 1) : column.index;
    const next = layout.columns[from + (back ? -1 : 1)];
    return next && { kind: 'card', holder: holderAt(next), lane };
  }
  const own = found.holder.cards.filter((card) => card.lane === lane).map(({ id }) => id);
  const inside = beforeIn(own, new Set(ids), back);
  if (inside) return { kind: 'card', holder, lane, ...inside };
  const lanes = cardsLanes(layout).map(({ lane: one }) => one.id);
  const next = lanes[lanes.indexOf(lane) + (back ? -1 : 1)];
  if (next === undefined) return undefined;
  const before = back ? undefined : found.holder.cards.find((card) => card.lane === next)?.id;
  return { kind: 'card', holder, lane: next, before };
}

function opportunityStep(layout: JourneyLayout, id: Id, { spot, direction }: Step) {
  const at = spot ?? spotOf(layout, id);
  const column = at && columnOf(layout, at);
  if (!column || !isAlong(direction)) return undefined;
  const next = layout.columns[column.index + (direction === 'start' ? -1 : 1)];
  return (
    next && ({ kind: 'opportunity', to: holderAt(next), from: placesAt(layout, column) } as const)
  );
}

/** Whether several things can take one step together: neighbours of one list, or of one cell. */
function areTogether(layout: JourneyLayout, targets: readonly Target[]): boolean {
  const [first] = targets;
  if (!first || targets.some(({ kind }) => kind !== first.kind)) return false;
  if (targets.length === 1) return true;
  if (first.kind === 'opportunity') return false;
  if (first.kind !== 'card') return true;
  const cells = targets.map(({ id }) => {
    const found = cardOf(layout.journey, id);
    return found && `${found.holder.id} ${found.card.lane}`;
  });
  return cells.every((cell) => cell === cells[0]);
}

/** Ids in the order in which the document has them. */
function sorted(layout: JourneyLayout, targets: readonly Target[]): Id[] {
  const { stages } = layout.journey;
  const order = new Map<Id, number>();
  const note = ({ id }: { id: Id }) => order.set(id, order.size);
  layout.journey.lanes.forEach(note);
  for (const stage of stages) {
    note(stage);
    stage.cards.forEach(note);
    for (const touchpoint of stage.touchpoints) {
      note(touchpoint);
      touchpoint.cards.forEach(note);
    }
  }
  return targets
    .map(({ id }) => id)
    .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

/** Where one step leads: the place for {@link moveCommand}. `undefined` at an edge. */
export function stepFrom(layout: JourneyLayout, step: Step): Destination | undefined {
  const { targets, direction } = step;
  const [first] = targets;
  if (!first || !areTogether(layout, targets)) return undefined;
  const ids = targets.length === 1 ? [first.id] : sorted(layout, targets);
  const back = direction === 'start' || direction === 'up';
  switch (first.kind) {
    case 'stage': {
      if (!isAlong(direction)) return undefined;
      const list = layout.journey.stages.map(({ id }) => id);
      const place = beforeIn(list, new Set(ids), back);
      return place ? { kind: 'stage', ...place } : undefined;
    }
    case 'touchpoint':
      return isAlong(direction) ? touchpointStep(layout, ids, back) : undefined;
    case 'card':
      return cardStep(layout, ids, step);
    case 'lane': {
      if (isAlong(direction)) return undefined;
      // Past the next lane that is seen, whatever is hidden between.
      const list = rowsOf(layout).flatMap(({ kind, key }) => (kind === 'lane' ? [key] : []));
      const place = beforeIn(list, new Set(ids), back);
      if (!place) return undefined;
      const last = list.at(-1) ?? '';
      return { kind: 'lane', before: place.before ?? followerOf(layout.journey.lanes, last) };
    }
    case 'opportunity':
      return opportunityStep(layout, first.id, step);
    default:
      return undefined;
  }
}

/** The cell's or row's spot of something that stands in several, once it has moved to a place. */
export function spotAfter(layout: JourneyLayout, target: Target, to?: Destination) {
  if (to?.kind === 'opportunity') {
    const lane = layout.lanes.find(({ kind }) => kind === 'opportunities');
    const column = layout.columns.find((one) => holderAt(one) === to.to);
    if (lane && column && cellItems(layout, lane, column).includes(target.id)) {
      return { row: lane.id, column: column.id, item: target.id };
    }
  }
  return spotOf(layout, target.id);
}
