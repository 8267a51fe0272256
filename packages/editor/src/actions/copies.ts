import type { Card, Command, Id, Journey, Stage, Touchpoint } from '@sojourn/core';
import { cardOf, holderOf, stageOf } from '../moving/places';
import type { Target } from '../store/types';
import type { Made, NewId } from './types';

/** Copies of cards with ids of their own; what needs a card that is copied too needs the copy. */
function copiedCards(cards: readonly Card[], newId: NewId): Card[] {
  const ids = new Map(cards.map(({ id }) => [id, newId('card')]));
  return cards.map((card) => ({
    ...card,
    id: ids.get(card.id) ?? newId('card'),
    ...(card.needs && { needs: card.needs.map((id) => ids.get(id) ?? id) }),
  }));
}

function copiedTouchpoint(touchpoint: Touchpoint, newId: NewId): Touchpoint {
  return {
    ...touchpoint,
    id: newId('touchpoint'),
    cards: copiedCards(touchpoint.cards, newId),
  };
}

function copiedStage(stage: Stage, newId: NewId): Stage {
  return {
    ...stage,
    id: newId('stage'),
    cards: copiedCards(stage.cards, newId),
    touchpoints: stage.touchpoints.map((touchpoint) => copiedTouchpoint(touchpoint, newId)),
  };
}

/** A lane again, with all of its cards. */
function copiedLane(journey: Journey, id: Id, newId: NewId): Made | undefined {
  const lane = journey.lanes.find((one) => one.id === id);
  if (!lane) return undefined;
  const copy = { ...lane, id: newId('lane') };
  const commands: Command[] = [
    { type: 'lane.add', value: copy, index: journey.lanes.indexOf(lane) + 1 },
  ];
  for (const stage of journey.stages) {
    for (const holder of [stage, ...stage.touchpoints]) {
      const own = holder.cards.filter((card) => card.lane === id);
      for (const card of copiedCards(own, newId)) {
        commands.push({ type: 'card.add', in: holder.id, value: { ...card, lane: copy.id } });
      }
    }
  }
  return { command: { type: 'batch', commands }, goTo: copy.id };
}

/** A copy of one thing right after it; `undefined` for what cannot be there twice. */
export function copyOf(journey: Journey, { kind, id }: Target, newId: NewId): Made | undefined {
  switch (kind) {
    case 'stage': {
      const stage = journey.stages.find((one) => one.id === id);
      if (!stage) return undefined;
      const value = copiedStage(stage, newId);
      const index = journey.stages.indexOf(stage) + 1;
      return { command: { type: 'stage.add', value, index }, goTo: value.id };
    }
    case 'touchpoint': {
      const stage = stageOf(journey, id);
      const touchpoint = stage?.touchpoints.find((one) => one.id === id);
      if (!stage || !touchpoint) return undefined;
      const value = copiedTouchpoint(touchpoint, newId);
      const index = stage.touchpoints.indexOf(touchpoint) + 1;
      return { command: { type: 'touchpoint.add', in: stage.id, value, index }, goTo: value.id };
    }
    case 'card': {
      const found = cardOf(journey, id);
      const [value] = found ? copiedCards([found.card], newId) : [];
      if (!found || !value) return undefined;
      const index = found.holder.cards.indexOf(found.card) + 1;
      return { command: { type: 'card.add', in: found.holder.id, value, index }, goTo: value.id };
    }
    case 'lane':
      return copiedLane(journey, id, newId);
    case 'opportunity': {
      const opportunity = journey.opportunities.find((one) => one.id === id);
      if (!opportunity) return undefined;
      const actions = opportunity.actions.map((one) => ({ ...one, id: newId('action') }));
      const value = { ...opportunity, id: newId('opportunity'), actions };
      const index = journey.opportunities.indexOf(opportunity) + 1;
      return { command: { type: 'opportunity.add', value, index }, goTo: value.id };
    }
    default:
      return undefined;
  }
}

/** Copies of several things, each right after it, as one command. */
export function copiesOf(
  journey: Journey,
  targets: readonly Target[],
  newId: NewId,
): Made | undefined {
  // From the last to the first, so that places counted before hold.
  const made = [...targets].reverse().flatMap((target) => copyOf(journey, target, newId) ?? []);
  const [last] = made;
  if (!last) return undefined;
  if (made.length === 1) return last;
  const command: Command = { type: 'batch', commands: made.map((one) => one.command) };
  return { command, ...(last.goTo !== undefined && { goTo: last.goTo }) };
}

/** A text as a cell of a spreadsheet takes it. */
function cellText(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function linesOf(journey: Journey, target: Target): string[][] {
  const { kind, id } = target;
  switch (kind) {
    case 'stage': {
      const stage = journey.stages.find((one) => one.id === id);
      if (!stage) return [];
      if (stage.touchpoints.length === 0) return [[stage.title]];
      return stage.touchpoints.map(({ title }) => [stage.title, title]);
    }
    case 'touchpoint': {
      const found = holderOf(journey, id);
      if (!found) return [];
      const { description } = found as Touchpoint;
      return [description === undefined ? [found.title] : [found.title, description]];
    }
    case 'card': {
      const text = cardOf(journey, id)?.card.text;
      return text === undefined ? [] : [[text]];
    }
    case 'lane': {
      const holders = journey.stages.flatMap((stage) => [stage, ...stage.touchpoints]);
      return holders.flatMap(({ title, cards }) =>
        cards.filter((card) => card.lane === id).map(({ text }) => [title, text]),
      );
    }
    case 'opportunity': {
      const title = journey.opportunities.find((one) => one.id === id)?.title;
      return title === undefined ? [] : [[title]];
    }
    case 'rating': {
      const found = holderOf(journey, id) as Partial<Touchpoint> | undefined;
      const rating = found?.ratings?.find(({ measure }) => measure === target.measure);
      return rating?.value === undefined ? [] : [[String(rating.value)]];
    }
    default:
      return [];
  }
}

/** What is selected as lines for a spreadsheet: cells apart by tabs. */
export function tabbedText(journey: Journey, targets: readonly Target[]): string {
  return targets
    .flatMap((target) => linesOf(journey, target))
    .map((line) => line.map(cellText).join('\t'))
    .join('\n');
}
