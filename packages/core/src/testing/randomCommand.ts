import { commandTypes } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import { fieldShapes } from '../fieldShapes';
import type { Id, Journey } from '../types';

type ShapeName = keyof typeof fieldShapes;

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). For tests. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The lists of a journey by what they hold. */
function listsOf({
  stages,
  opportunities,
  ...journey
}: Journey): Record<string, readonly { id: Id }[]> {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  return {
    stage: stages,
    touchpoint: touchpoints,
    card: [...stages, ...touchpoints].flatMap(({ cards }) => cards),
    lane: journey.lanes,
    persona: journey.personas,
    channel: journey.channels,
    measure: journey.measures,
    source: journey.sources,
    path: journey.paths,
    opportunity: opportunities,
    action: opportunities.flatMap(({ actions }) => actions),
  };
}

/**
 * Makes commands that could come from an editor: mostly ones that fit, a few that have to be
 * refused. The same numbers give the same commands.
 */
export function randomCommand(journey: Journey, random: () => number, count: number): Command {
  const lists = listsOf(journey);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[whole(items.length)];
  const idOf = (kind: string) => pick(lists[kind] ?? [])?.id ?? 'nothing';
  const chance = (share: number) => random() < share;
  const text = () => pick(['', 'A', 'Waits', 'مرحبا', 'Zażółć', 'two\nlines', '</style>']) ?? '';

  /** A value for a field, by the words of the generated table. */
  function valueFor(written: string): unknown {
    const [, list, type = '', rest = ''] = /^[?!~]*(\[?)(\w+) ?([^\]]*)/.exec(written) ?? [];
    if (list) return Array.from({ length: whole(3) }, () => valueFor(`${type} ${rest}`));
    const [min = '', max = ''] = rest.split('..');
    switch (type) {
      case 'choice':
        return pick(rest.split('|'));
      case 'date':
        return `2026-0${1 + whole(9)}-1${whole(10)}`;
      case 'boolean':
        return chance(0.5);
      case 'number':
        return (
          Number(min || -2) + Math.round(random() * (Number(max || 2) - Number(min || -2)) * 4) / 4
        );
      case 'ref':
        return idOf(pick(rest.split('|')) ?? 'card');
      case 'scalar':
        return text();
      case 'object':
        return thing(rest as ShapeName, {});
      default:
        return text();
    }
  }

  function thing(name: ShapeName, fixed: Record<string, unknown>) {
    const value: Record<string, unknown> = {};
    for (const [key, written] of Object.entries(fieldShapes[name]) as [string, string][]) {
      const needed = !written.startsWith('?');
      if (written.includes('id ')) continue;
      if (/\[object (touchpoint|card|rating|action|stage)/.test(written) && chance(0.7)) continue;
      if (needed ? !written.startsWith('[') || chance(0.5) : chance(0.3)) {
        value[key] = written.startsWith('[object') ? [] : valueFor(written);
      }
    }
    return { ...value, ...fixed };
  }

  function holder(kind: string): string {
    if (kind === 'touchpoint') return idOf('stage');
    if (kind === 'card') return idOf(chance(0.2) ? 'stage' : 'touchpoint');
    return idOf(kind === 'action' ? 'opportunity' : 'touchpoint');
  }

  function changes(name: ShapeName) {
    const fields = Object.entries(fieldShapes[name]) as [string, string][];
    const free = fields.filter(
      ([key, written]) =>
        key !== 'id' && !written.startsWith('const') && !/\[object (?!fact|trait)/.test(written),
    );
    const [key, written] = pick(free) ?? ['title', 'text'];
    return { [key]: written.startsWith('?') && chance(0.3) ? null : valueFor(written) };
  }

  function single(): unknown {
    const type = pick(commandTypes) ?? 'journey.update';
    if (type === 'batch') {
      const commands = Array.from({ length: whole(4) }, (_, index) =>
        randomCommand(journey, random, count * 10 + index),
      );
      return { type, commands: commands.filter((command) => command.type !== 'batch') };
    }
    const [kind, verb] = type.split('.') as [ShapeName, string];
    if (type === 'journey.update') return { type, changes: changes('journey') };
    const index = whole(chance(0.05) ? 99 : 3);
    const id = kind === 'rating' ? undefined : idOf(kind);
    const inside = { in: holder(kind) };
    const fixed = kind === 'rating' ? {} : { id: `new-${count}` };
    switch (verb) {
      case 'add':
        return { type, ...inside, value: thing(kind, fixed), ...(chance(0.5) && { index }) };
      case 'update':
        return { type, id, ...inside, index, changes: changes(kind) };
      case 'move':
        return { type, id, index, to: whole(3), ...((!id || chance(0.4)) && inside) };
      default:
        return { type, id, ...inside, index };
    }
  }

  return single() as Command;
}
