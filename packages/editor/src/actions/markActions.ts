import type { Command, Id, Touchpoint } from '@sojourn/core';
import { cardOf, holderOf } from '../moving/places';
import type { Target } from '../store/types';
import { Flag, Gauge, Link2, Palette, Users } from '../ui/icons';
import { moments, type Action, type ActionContext } from './types';
import { tones } from './tones';

function batchOf(commands: readonly Command[]): Command {
  const [first] = commands;
  return first && commands.length === 1 ? first : { type: 'batch', commands };
}

/** One choice out of several, which holds for all targets or for none. */
function choice(
  { can }: ActionContext,
  { id, label, checked }: Pick<Action, 'id' | 'label'> & { checked: boolean },
  commands: readonly Command[],
): Action {
  const command = batchOf(commands);
  return {
    id,
    label,
    group: 'mark',
    enabled: can(command),
    checked,
    effect: { do: 'change', make: () => ({ command }) },
  };
}

function withChoices(id: 'moment' | 'tone' | 'personas', choices: Action[]): Action {
  const icon = { moment: Flag, tone: Palette, personas: Users }[id];
  const enabled = choices.some((one) => one.enabled);
  return { id, label: { message: id }, icon, group: 'mark', enabled, choices };
}

function momentAction(context: ActionContext, touchpoints: readonly Touchpoint[]): Action {
  const set = (moment: Touchpoint['moment']) =>
    choice(
      context,
      {
        id: `moment ${moment ?? 'none'}`,
        label: { message: moment ?? 'none' },
        checked: touchpoints.every((one) => one.moment === moment),
      },
      touchpoints.map(({ id }) => ({
        type: 'touchpoint.update',
        id,
        changes: { moment: moment ?? null },
      })),
    );
  return withChoices('moment', [...moments.map(set), set(undefined)]);
}

function toneAction(context: ActionContext, ids: readonly Id[]): Action {
  const cards = ids.flatMap((id) => cardOf(context.snapshot.journey, id)?.card ?? []);
  return withChoices(
    'tone',
    [...tones, undefined].map((tone) =>
      choice(
        context,
        {
          id: `tone ${tone ?? 'none'}`,
          label: tone ? { tone } : { message: 'none' },
          checked: cards.every((card) => card.tone === tone),
        },
        cards.map(({ id }) => ({ type: 'card.update', id, changes: { tone: tone ?? null } })),
      ),
    ),
  );
}

interface WithPersonas {
  id: Id;
  personas?: readonly Id[] | undefined;
}

function personasAction(
  context: ActionContext,
  kind: 'touchpoint' | 'card',
  things: readonly WithPersonas[],
): Action[] {
  const { personas } = context.snapshot.journey;
  if (personas.length === 0) return [];
  const set = (id: Id, next: Id[] | null): Command => ({
    type: `${kind}.update`,
    id,
    changes: { personas: next },
  });
  const everybody = choice(
    context,
    {
      id: 'personas everybody',
      label: { message: 'everybody' },
      checked: things.every((thing) => !thing.personas),
    },
    things.map(({ id }) => set(id, null)),
  );
  const each = personas.map(({ id: persona, name }) => {
    const checked = things.every((thing) => thing.personas?.includes(persona));
    const commands = things.map(({ id, personas: own = [] }) => {
      const rest = own.filter((one) => one !== persona);
      const next = checked ? rest : [...rest, persona];
      return set(id, next.length === 0 ? null : next);
    });
    return choice(
      context,
      { id: `personas ${persona}`, label: { content: name }, checked },
      commands,
    );
  });
  return [withChoices('personas', [everybody, ...each])];
}

/** The measure that a touchpoint is scored by first: the first that a lane shows. */
function firstMeasure({ snapshot: { layout, journey } }: ActionContext): Id {
  const lane = layout.lanes.find(({ kind }) => kind === 'curve' || kind === 'scores');
  return lane?.measures?.[0] ?? journey.measures[0]?.id ?? 'emotion';
}

function dialogActions(context: ActionContext, target: Target): Action[] {
  const { readOnly } = context.snapshot;
  const score = {
    id: 'score',
    label: { message: 'score' },
    icon: Gauge,
    group: 'mark',
    enabled: !readOnly,
  } as const;
  if (target.kind === 'rating') {
    const { id: touchpoint, measure } = target;
    return [{ ...score, effect: { do: 'dialog', dialog: { name: 'score', touchpoint, measure } } }];
  }
  if (target.kind !== 'touchpoint') return [];
  const { id } = target;
  const measure = firstMeasure(context);
  return [
    { ...score, effect: { do: 'dialog', dialog: { name: 'score', touchpoint: id, measure } } },
    {
      id: 'link',
      label: { message: 'link' },
      icon: Link2,
      group: 'mark',
      enabled: context.can({ type: 'path.add', value: { id: 'new-path', from: id, kind: 'exit' } }),
      effect: { do: 'dialog', dialog: { name: 'link', from: id } },
    },
  ];
}

/** What can be said about what is selected: scores, paths, moments, colours, personas. */
export function markActions(context: ActionContext): Action[] {
  const { targets, snapshot } = context;
  const [first] = targets;
  if (!first) return [];
  const single = targets.length === 1 ? dialogActions(context, first) : [];
  const ids = targets.map(({ id }) => id);
  if (first.kind === 'touchpoint') {
    const touchpoints = ids.flatMap((id) => {
      const found = holderOf(snapshot.journey, id);
      return found && 'ratings' in found ? [found] : [];
    });
    return [
      ...single,
      momentAction(context, touchpoints),
      ...personasAction(context, 'touchpoint', touchpoints),
    ];
  }
  if (first.kind === 'card') {
    const cards = ids.flatMap((id) => cardOf(snapshot.journey, id)?.card ?? []);
    return [toneAction(context, ids), ...personasAction(context, 'card', cards)];
  }
  return single;
}
