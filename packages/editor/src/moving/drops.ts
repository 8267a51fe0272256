import type { JourneyLayout } from '@sojourn/core';
import { columnOf, stagesRow, targetAt, touchpointsRow } from '../store/spots';
import type { Spot, Target } from '../store/types';
import { cardOf, followerOf, holderOf, stageOf, type Destination } from './places';
import { holderAt, placesAt } from './steps';

/** Which half of a spot the pointer is over, in the direction of reading. */
export type Half = 'before' | 'after';

/** What is dragged, where from, and what it is over. */
export interface Drop {
  targets: readonly Target[];
  from: Spot;
  over: Spot;
  half: Half;
}

/** A place to drop: where a line is drawn on the spot, and where the things go. */
export interface DropPlace {
  destination: Destination;
  /** `inside`: the whole spot takes it in. */
  mark: 'inline-start' | 'inline-end' | 'block-start' | 'block-end' | 'inside';
}

function touchpointDrop({ journey }: JourneyLayout, over: Target | undefined, half: Half) {
  if (over?.kind === 'stage') {
    return { destination: { kind: 'touchpoint', stage: over.id }, mark: 'inside' } as const;
  }
  const stage = over?.kind === 'touchpoint' ? stageOf(journey, over.id) : undefined;
  if (!stage || !over) return undefined;
  const before = half === 'before' ? over.id : followerOf(stage.touchpoints, over.id);
  return {
    destination: { kind: 'touchpoint', stage: stage.id, before },
    mark: half === 'before' ? 'inline-start' : 'inline-end',
  } as const;
}

function cardDrop(layout: JourneyLayout, over: Spot, half: Half): DropPlace | undefined {
  const lane = layout.lanes.find(({ id }) => id === over.row);
  const column = columnOf(layout, over);
  if (lane?.kind !== 'cards' || !column) return undefined;
  const found = over.item === undefined ? undefined : cardOf(layout.journey, over.item);
  if (!found) {
    const destination = { kind: 'card', holder: holderAt(column), lane: lane.id } as const;
    return { destination, mark: 'inside' };
  }
  const { card, holder } = found;
  const before = half === 'before' ? card.id : followerOf(holder.cards, card.id);
  return {
    destination: { kind: 'card', holder: holder.id, lane: lane.id, before },
    mark: half === 'before' ? 'block-start' : 'block-end',
  };
}

function opportunityDrop(layout: JourneyLayout, { from, over }: Drop): DropPlace | undefined {
  const lane = layout.lanes.find(({ id }) => id === over.row);
  const column = columnOf(layout, over);
  const source = columnOf(layout, from);
  const isHeader = over.row === stagesRow || over.row === touchpointsRow;
  if (!column || (!isHeader && lane?.kind !== 'opportunities')) return undefined;
  const to = over.row === stagesRow ? over.column : holderAt(column);
  if (!holderOf(layout.journey, to)) return undefined;
  return {
    destination: { kind: 'opportunity', to, from: source && placesAt(layout, source) },
    mark: 'inside',
  };
}

/** Where something goes that is dropped on a spot; `undefined` where it cannot stand. */
export function dropPlace(layout: JourneyLayout, drop: Drop): DropPlace | undefined {
  const { targets, over, half } = drop;
  const [first] = targets;
  if (!first || targets.some(({ kind }) => kind !== first.kind)) return undefined;
  const target = targetAt(layout, over);
  const isDragged = targets.some(({ id, kind }) => kind === target?.kind && id === target.id);
  if (isDragged && first.kind !== 'opportunity') return undefined;
  switch (first.kind) {
    case 'stage': {
      if (target?.kind !== 'stage') return undefined;
      const before = half === 'before' ? target.id : followerOf(layout.journey.stages, target.id);
      const mark = half === 'before' ? 'inline-start' : 'inline-end';
      return { destination: { kind: 'stage', before }, mark };
    }
    case 'touchpoint':
      return over.row === stagesRow || over.row === touchpointsRow
        ? touchpointDrop(layout, target, half)
        : undefined;
    case 'card':
      return cardDrop(layout, over, half);
    case 'lane': {
      if (target?.kind !== 'lane') return undefined;
      const before = half === 'before' ? target.id : followerOf(layout.journey.lanes, target.id);
      const mark = half === 'before' ? 'block-start' : 'block-end';
      return { destination: { kind: 'lane', before }, mark };
    }
    case 'opportunity':
      return opportunityDrop(layout, drop);
    default:
      return undefined;
  }
}
