import type { Command } from '@sojourn/core';
import { moveCommand } from '../moving/moves';
import { stepFrom, type Direction } from '../moving/steps';
import type { Target } from '../store/types';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  EyeOff,
  FoldHorizontal,
  Keyboard,
  Move,
  PanelRight,
  Pencil,
  Scissors,
  Trash2,
  UnfoldHorizontal,
} from '../ui/icons';
import { addActions, isAllowed } from './addActions';
import { copiesOf } from './copies';
import { markActions } from './markActions';
import { removalOf } from './removals';
import { actionKeys } from './shortcuts';
import type { Action, ActionContext, NewId } from './types';

/** What is done with things that have been removed since they were marked. */
const nothing: Command = { type: 'batch', commands: [] };

/** Whether there is a place for such a thing, and for one more. */
function isMovable({ kind }: Target): boolean {
  return ['stage', 'touchpoint', 'card', 'lane', 'opportunity'].includes(kind);
}

function editActions(context: ActionContext): Action[] {
  const { snapshot, targets } = context;
  const [target] = targets;
  const { spot } = snapshot;
  if (!target) return [];
  const isText = target.kind === 'card';
  const isRating = target.kind === 'rating';
  const named: Action[] =
    targets.length === 1 && spot && !isRating
      ? [
          {
            id: isText ? 'write' : 'rename',
            label: { message: isText ? 'write' : 'rename' },
            icon: Pencil,
            group: 'edit',
            enabled: !snapshot.readOnly,
            effect: { do: 'edit', spot },
          },
        ]
      : [];
  return [
    ...named,
    {
      id: 'details',
      label: { message: 'details' },
      icon: PanelRight,
      group: 'edit',
      enabled: true,
      effect: { do: 'details' },
    },
    {
      id: 'several',
      label: { message: 'several' },
      group: 'edit',
      enabled: !isRating,
      checked: snapshot.selecting,
      effect: { do: 'several' },
    },
  ];
}

const steps = [
  { direction: 'start', id: 'moveStart', icon: ArrowLeft },
  { direction: 'end', id: 'moveEnd', icon: ArrowRight },
  { direction: 'up', id: 'moveUp', icon: ArrowUp },
  { direction: 'down', id: 'moveDown', icon: ArrowDown },
] as const;

/** The ways in which a kind of thing can go one place on. */
function directionsOf(kind: Target['kind']): readonly Direction[] {
  if (kind === 'lane') return ['up', 'down'];
  return kind === 'card' ? ['start', 'end', 'up', 'down'] : ['start', 'end'];
}

function moveActions({ snapshot, targets, can }: ActionContext): Action[] {
  const [first] = targets;
  if (!first || !isMovable(first)) return [];
  const { layout, journey, spot, readOnly } = snapshot;
  const directions = directionsOf(first.kind);
  const single = steps
    .filter(({ direction }) => directions.includes(direction))
    .map(({ direction, id, icon }): Action => {
      const to = readOnly ? undefined : stepFrom(layout, { targets, spot, direction });
      const command = to && moveCommand(journey, targets, to);
      return {
        id,
        label: { message: id },
        icon,
        group: 'move',
        enabled: command !== undefined && can(command),
        effect: { do: 'step', direction },
      };
    });
  return [
    ...single,
    {
      id: 'move',
      label: { message: 'move' },
      icon: Move,
      group: 'move',
      enabled: !readOnly,
      effect: { do: 'dialog', dialog: { name: 'move', targets } },
    },
  ];
}

function copyActions(context: ActionContext): Action[] {
  const { snapshot, targets } = context;
  const { journey, readOnly } = snapshot;
  const removal = removalOf(journey, targets);
  const canRemove = removal !== undefined && context.can(removal);
  const copy: Action[] =
    targets.length === 0
      ? []
      : [
          {
            id: 'copy',
            label: { message: 'copy' },
            icon: Copy,
            group: 'copy',
            enabled: true,
            effect: { do: 'copy' },
          },
          {
            id: 'cut',
            label: { message: 'cut' },
            icon: Scissors,
            group: 'copy',
            enabled: canRemove,
            effect: { do: 'cut' },
          },
        ];
  const twice = (newId: NewId) => copiesOf(journey, targets, newId) ?? { command: nothing };
  const duplicate: Action[] = targets.some(isMovable)
    ? [
        {
          id: 'duplicate',
          label: { message: 'duplicate' },
          icon: CopyPlus,
          group: 'copy',
          enabled: context.can(() => twice((kind) => `new-${kind}`).command),
          effect: { do: 'duplicate', make: twice },
        },
      ]
    : [];
  const paste: Action = {
    id: 'paste',
    label: { message: 'paste' },
    icon: ClipboardPaste,
    group: 'copy',
    enabled: !readOnly && snapshot.spot !== undefined,
    effect: { do: 'paste' },
  };
  return [...duplicate, ...copy, paste];
}

function seeActions({ snapshot, targets }: ActionContext): Action[] {
  const [target] = targets;
  const { view, journey } = snapshot;
  if (!target || targets.length > 1) return [];
  if (target.kind === 'stage') {
    const folded = view.collapsedStages ?? [];
    const isFolded = folded.includes(target.id);
    const collapsedStages = isFolded
      ? folded.filter((id) => id !== target.id)
      : [...folded, target.id];
    return [
      {
        id: 'fold',
        label: { message: isFolded ? 'unfold' : 'fold' },
        icon: isFolded ? UnfoldHorizontal : FoldHorizontal,
        group: 'see',
        enabled: view.zoom !== 'stages',
        effect: {
          do: 'view',
          view: { ...view, collapsedStages },
          said: isFolded ? 'unfolded' : 'folded',
        },
      },
    ];
  }
  if (target.kind !== 'lane') return [];
  const byDocument = journey.lanes.filter(({ hidden }) => hidden).map(({ id }) => id);
  const hiddenLanes = [...(view.hiddenLanes ?? byDocument), target.id];
  return [
    {
      id: 'hide',
      label: { message: 'hide' },
      icon: EyeOff,
      group: 'see',
      enabled: true,
      effect: { do: 'view', view: { ...view, hiddenLanes }, said: 'hidden' },
    },
  ];
}

function removeActions(context: ActionContext): Action[] {
  const command = removalOf(context.snapshot.journey, context.targets);
  if (!command) return [];
  const effect = { do: 'remove', command } as const;
  return [
    {
      id: 'remove',
      label: { message: 'remove' },
      icon: Trash2,
      group: 'remove',
      enabled: isAllowed(context, effect),
      danger: true,
      effect,
    },
  ];
}

/**
 * What can be done with what is selected, in the order in which it is offered: the one list behind the
 * bar, the menu and the keys. Pure: nothing is done until an action is run.
 *
 * @example
 * const actions = actionsFor({ snapshot, targets: snapshot.selected, can: store.can });
 */
export function actionsFor(context: ActionContext): Action[] {
  const help: Action = {
    id: 'shortcuts',
    label: { message: 'shortcuts' },
    icon: Keyboard,
    group: 'see',
    enabled: true,
    effect: { do: 'dialog', dialog: { name: 'shortcuts' } },
  };
  const actions = [
    ...addActions(context),
    ...editActions(context),
    ...moveActions(context),
    ...markActions(context),
    ...copyActions(context),
    ...seeActions(context),
    help,
    ...removeActions(context),
  ];
  return actions.map((action) => ({ ...action, keys: actionKeys[action.id] }));
}
