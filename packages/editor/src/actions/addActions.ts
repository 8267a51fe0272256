import { wellKnownLane, type Command, type Id } from '@sojourn/core';
import { columnOf, stagesRow } from '../store/spots';
import { holderAt } from '../moving/steps';
import { stageOf } from '../moving/places';
import { Columns3, Layers, Lightbulb, Plus, Rows3, StickyNote } from '../ui/icons';
import type { Spot } from '../store/types';
import type { Action, ActionContext, ActionEffect, ActionLabel, NewId, NewTitle } from './types';

/** What can be a lane without a name of its own, in the order in which maps have them. */
const knownLanes = [
  ...['curve', 'doing', 'thinking', 'feeling', 'quote', 'need', 'expectation', 'goal', 'job'],
  ...['pain', 'gain', 'idea', 'device', 'evidence', 'image', 'note'],
  ...['frontstage', 'backstage', 'support', 'policy'],
  ...['scores', 'opportunities', 'paths', 'rollup'],
];

/** Adds something whose name is written then. */
function adding(
  make: (newId: NewId, title: NewTitle) => { id: Id; command: Command },
): ActionEffect {
  return {
    do: 'add',
    make: (newId, title) => {
      const { id, command } = make(newId, title);
      return { command, goTo: id, edit: true };
    },
  };
}

function addStage(index: number): ActionEffect {
  return adding((newId, title) => {
    const value = { id: newId('stage'), title: title('stage') };
    return { id: value.id, command: { type: 'stage.add', value, index } };
  });
}

function addTouchpoint(stage: Id, index: number): ActionEffect {
  return adding((newId, title) => {
    const value = { id: newId('touchpoint'), title: title('touchpoint') };
    return { id: value.id, command: { type: 'touchpoint.add', in: stage, value, index } };
  });
}

function addOwnLane(index: number): ActionEffect {
  return adding((newId, title) => {
    const value = { id: newId('lane'), kind: 'cards', title: title('lane') } as const;
    return { id: value.id, command: { type: 'lane.add', value, index } };
  });
}

/** Whether the host lets an effect's command through, asked with ids that stand for new ones. */
export function isAllowed({ snapshot, can }: ActionContext, effect: ActionEffect): boolean {
  if (snapshot.readOnly) return false;
  if ('make' in effect)
    return can(
      effect.make(
        (kind) => `new-${kind}`,
        () => '',
      ).command,
    );
  return effect.do !== 'remove' || can(effect.command);
}

function lanesAction(context: ActionContext, after?: Id): Action {
  const { lanes } = context.snapshot.journey;
  const found = lanes.findIndex(({ id }) => id === after);
  const index = found < 0 ? lanes.length : found + 1;
  const laneChoice = (id: string, label: ActionLabel, effect: ActionEffect): Action => ({
    id: `addLane ${id}`,
    label,
    group: 'add',
    enabled: isAllowed(context, effect),
    effect,
  });
  const known = knownLanes.flatMap((id): Action[] => {
    const value = lanes.some((lane) => lane.id === id) ? undefined : wellKnownLane(id);
    if (!value) return [];
    const command: Command = { type: 'lane.add', value, index };
    return [laneChoice(id, { lane: value }, { do: 'add', make: () => ({ command, goTo: id }) })];
  });
  const choices = [...known, laneChoice('own', { message: 'ownLane' }, addOwnLane(index))];
  return {
    id: 'addLane',
    label: { message: 'addLane' },
    icon: Rows3,
    group: 'add',
    enabled: choices.some(({ enabled }) => enabled),
    choices,
  };
}

function cellActions(context: ActionContext, spot: Spot): Action[] {
  const { layout } = context.snapshot;
  const lane = layout.lanes.find(({ id }) => id === spot.row);
  const column = columnOf(layout, spot);
  if (!lane || !column) return [];
  const cell = { row: spot.row, column: spot.column };
  const effect: ActionEffect = { do: 'edit', spot: cell, adding: true };
  if (lane.kind === 'cards') {
    const value = { id: 'new-card', lane: lane.id, text: '' };
    const command: Command = { type: 'card.add', in: holderAt(column), value };
    const enabled = context.can(command);
    const label = { message: 'addCard' } as const;
    return [{ id: 'addCard', label, icon: StickyNote, group: 'add', enabled, effect }];
  }
  if (lane.kind === 'opportunities') {
    const value = { id: 'new-opportunity', title: '', at: [holderAt(column)] };
    const enabled = context.can({ type: 'opportunity.add', value });
    const label = { message: 'addOpportunity' } as const;
    return [{ id: 'addOpportunity', label, icon: Lightbulb, group: 'add', enabled, effect }];
  }
  return [];
}

/** Stages and lanes of a template, behind those that are there. */
function templateAction({ snapshot, can }: ActionContext): Action {
  const value = { id: 'new-stage', title: '' };
  return {
    id: 'addTemplate',
    label: { message: 'addTemplate' },
    icon: Layers,
    group: 'add',
    enabled: !snapshot.readOnly && can({ type: 'stage.add', value }),
    effect: { do: 'dialog', dialog: { name: 'template' } },
  };
}

/** What can be added beside or into what is selected. */
export function addActions(context: ActionContext): Action[] {
  const { snapshot, targets } = context;
  const { journey, spot } = snapshot;
  const [target] = targets;
  const action = (
    id: string,
    message: 'addStage' | 'addTouchpoint' | `add${'Stage' | 'Touchpoint'}${'Before' | 'After'}`,
    effect: ActionEffect,
  ): Action => ({
    id,
    label: { message },
    icon: message.startsWith('addStage') ? Columns3 : Plus,
    group: 'add',
    enabled: isAllowed(context, effect),
    effect,
  });
  if (!target || targets.length > 1) {
    const cell = spot && targets.length === 0 ? cellActions(context, spot) : [];
    if (cell.length > 0 || targets.length > 1) return cell;
    return [
      action('addStage', 'addStage', addStage(journey.stages.length)),
      lanesAction(context),
      templateAction(context),
    ];
  }
  switch (target.kind) {
    case 'stage': {
      const index = journey.stages.findIndex(({ id }) => id === target.id);
      const stage = journey.stages[index];
      if (!stage) return [];
      const inside = addTouchpoint(stage.id, stage.touchpoints.length);
      const actions = [
        action('addInside', 'addTouchpoint', inside),
        action('addAfter', 'addStageAfter', addStage(index + 1)),
        action('addBefore', 'addStageBefore', addStage(index)),
        templateAction(context),
      ];
      // In the row of touchpoints an empty stage waits for its first.
      return spot?.row === stagesRow ? [...actions.slice(1), ...actions.slice(0, 1)] : actions;
    }
    case 'touchpoint': {
      const stage = stageOf(journey, target.id);
      if (!stage) return [];
      const index = stage.touchpoints.findIndex(({ id }) => id === target.id);
      return [
        action('addAfter', 'addTouchpointAfter', addTouchpoint(stage.id, index + 1)),
        action('addBefore', 'addTouchpointBefore', addTouchpoint(stage.id, index)),
      ];
    }
    case 'lane':
      return [lanesAction(context, target.id)];
    case 'card':
    case 'opportunity':
      return spot ? cellActions(context, spot) : [];
    default:
      return [];
  }
}
