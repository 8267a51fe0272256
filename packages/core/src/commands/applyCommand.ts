import { formatMessage } from '../message';
import { limits } from '../open/limits';
import { has, isObject, pointerStep, type JsonObject } from '../open/place';
import { plainCopy } from '../open/plain';
import { Repair } from '../open/repair';
import { quoted, typeName } from '../open/report';
import type { Journey } from '../types';
import { changed, type Change } from './changes';
import { checkOrder, checkThing, checkValue, type Mentions, type Refusal } from './checkValue';
import { Lookup } from './Lookup';
import { refusals, type CommandRefusalCode } from './messages';
import { homeOf, thingAt, visitWithin, type Found, type Route } from './places';
import { removalOf } from './removal';
import { wholeFault, type Touched } from './wholeFault';
import type { Command, CommandResult } from './types';

const kinds = [
  ...['stage', 'touchpoint', 'card', 'rating', 'lane', 'persona'],
  ...['channel', 'measure', 'source', 'path', 'opportunity', 'action'],
];

/** Every type of command, one by one. */
export const commandTypes: readonly string[] = [
  'journey.update',
  ...kinds.flatMap((kind) => ['add', 'update', 'move', 'remove'].map((verb) => `${kind}.${verb}`)),
  'batch',
];

/** Ends a command from anywhere inside it; never leaves this module. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function refuse(path: string, code: CommandRefusalCode, values: Refusal['values'] = {}): never {
  throw new Refused({ code, path, values });
}

/** A command while it is done: the journey so far, and what undoes it. */
class Run {
  journey: Journey;
  /** Oldest first. */
  readonly inverses: Command[] = [];
  readonly mentions: Mentions = { references: [], ids: [] };
  readonly touched: Touched = { measures: new Set(), removed: [] };

  readonly #lookup = new Lookup();

  constructor(journey: Journey) {
    this.journey = journey;
  }

  do(change: Change) {
    if (change.verb === 'remove') this.#lookup.release(thingAt(this.journey, change.route));
    const { journey, inverse } = changed(this.journey, change);
    this.journey = journey;
    this.inverses.push(inverse);
    if (change.verb === 'update') this.#lookup.noteMentions(thingAt(journey, change.route));
    else this.#lookup.moved(kindOf(change));
    if (change.verb === 'add') {
      this.#lookup.noteMentions(thingAt(journey, [...change.holder, change.step]));
    }
  }

  /** The thing that a command is about. */
  target(kind: string, command: JsonObject, path: string): Found {
    if (kind === 'rating') {
      const touchpoint = this.holder(kind, command, path);
      const { length } = touchpoint.object['ratings'] as unknown[];
      const index = this.index(command['index'], { count: length - 1, path: `${path}/index` });
      return thingAt(this.journey, [...touchpoint.route, { list: 'ratings', index }]);
    }
    const { id } = command;
    return (
      this.#lookup.find(this.journey, [kind], id) ??
      refuse(`${path}/id`, 'unknown-thing', { kind, found: quoted(id) })
    );
  }

  /** What holds, or is to hold, a thing of a kind. */
  holder(kind: string, command: JsonObject, path: string): Found {
    const [, holders] = homeOf(kind);
    return (
      this.#lookup.find(this.journey, holders, command['in']) ??
      refuse(`${path}/in`, 'unknown-thing', {
        kind: holders.join(', '),
        found: quoted(command['in']),
      })
    );
  }

  /** A place from 0 to `count`. */
  index(found: unknown, { count, path }: { count: number; path: string }): number {
    if (Number.isInteger(found) && (found as number) >= 0 && (found as number) <= count) {
      return found as number;
    }
    const values = { found: typeName(found), count: count + 1, max: count };
    return refuse(path, 'unknown-place', values);
  }

  add(kind: string, command: JsonObject, path: string) {
    const [list] = homeOf(kind);
    const { object, shape, route } = this.holder(kind, command, path);
    const { length: count } = object[list] as unknown[];
    const { index: given = count, value } = command;
    const index = this.index(given, { count, path: `${path}/index` });
    const field = shape.fields.get(list)?.item;
    if (!field?.object || !isObject(value)) {
      return refuse(`${path}/value`, 'wrong-type', {
        expected: 'an object',
        found: typeName(value),
      });
    }
    const firstOwn = this.mentions.ids.length;
    const wrong = checkThing(field.object, value, {
      path: `${path}/value`,
      mentions: this.mentions,
    });
    if (wrong) throw new Refused(wrong);
    for (const { kind: brought, id, path: at } of this.mentions.ids.slice(firstOwn)) {
      const free = this.#lookup.take(this.journey, brought, id);
      if (!free) refuse(at, 'duplicate-id', { found: quoted(id) });
    }
    this.noteMeasures(kind, value);
    this.do({ verb: 'add', holder: route, step: { list, index }, value });
  }

  /** Remembers whose ratings, or whose scale, have to be looked at when the whole command is done. */
  noteMeasures(kind: string, { id, measure, scale, ratings, touchpoints }: JsonObject) {
    if (kind === 'measure' && scale) this.touched.measures.add(id);
    if (kind === 'rating') this.touched.measures.add(measure);
    for (const rating of (ratings ?? []) as JsonObject[]) this.noteMeasures('rating', rating);
    for (const inner of (touchpoints ?? []) as JsonObject[]) this.noteMeasures('touchpoint', inner);
  }

  update(kind: string, command: JsonObject, path: string) {
    const { object, shape, route } = this.target(kind, command, path);
    const { changes } = command;
    if (!isObject(changes)) {
      return refuse(`${path}/changes`, 'wrong-type', {
        expected: 'an object',
        found: typeName(changes),
      });
    }
    for (const key of Object.keys(changes)) {
      const field = shape.fields.get(key);
      const at = `${path}/changes${pointerStep(key)}`;
      const value = changes[key];
      // Lists of things that have ids or are ratings change by their own commands.
      const owned = field?.item?.object && (field.item.object.kind ?? key === 'ratings');
      if (field?.isId || field?.type === 'const' || owned)
        refuse(at, 'fixed-field', { field: key });
      if (value === null && !field?.optional && field) {
        refuse(at, 'missing-field', { field: key });
      }
      const wrong =
        field && value !== null && checkValue(field, value, { path: at, mentions: this.mentions });
      if (wrong) throw new Refused(wrong);
    }
    const after = { ...object, ...changes };
    const wrong = checkOrder(after, `${path}/changes`);
    if (wrong) throw new Refused(wrong);
    this.do({ verb: 'update', route, fields: changes });
    if (kind === 'measure') this.noteMeasures(kind, { ...changes, id: after['id'] });
    if (kind === 'rating') this.noteMeasures(kind, after);
  }

  move(kind: string, command: JsonObject, path: string) {
    const { route } = this.target(kind, command, path);
    const elsewhere = kind !== 'rating' && has(command, 'in') && homeOf(kind)[1][0] !== 'journey';
    const holder = elsewhere
      ? this.holder(kind, command, path)
      : thingAt(this.journey, route.slice(0, -1));
    const { length } = holder.object[homeOf(kind)[0]] as unknown[];
    const stays = isSame(holder.route, route.slice(0, -1));
    const [name, given] = kind === 'rating' ? ['to', command['to']] : ['index', command['index']];
    const index = this.index(given, {
      count: stays ? length - 1 : length,
      path: `${path}/${name}`,
    });
    this.do({ verb: 'move', route, to: { holder: holder.route, index } });
  }

  remove(kind: string, command: JsonObject, path: string) {
    const { object, shape, route } = this.target(kind, command, path);
    if (command['alone'] !== true) {
      const mayBe = this.#lookup.mayBeMentioned(this.journey, { object, shape, route });
      const changes = mayBe ? removalOf(this.journey, route) : [{ verb: 'remove' as const, route }];
      for (const change of changes) this.do(change);
      return;
    }
    visitWithin({ object, shape, route }, ({ id }, inner) => {
      if (!inner.kind) return;
      this.touched.removed.push({ kinds: [inner.kind], id: id as string, path: `${path}/id` });
    });
    this.do({ verb: 'remove', route });
  }

  command(command: unknown, path: string) {
    const type = isObject(command) && has(command, 'type') ? command['type'] : undefined;
    if (!isObject(command) || typeof type !== 'string' || !commandTypes.includes(type)) {
      const expected = commandTypes.join(', ');
      return refuse(`${path}/type`, 'unknown-command', { found: typeName(type), expected });
    }
    if (type === 'batch') {
      const { commands } = command;
      if (!Array.isArray(commands)) {
        const values = { expected: 'a list', found: typeName(commands) };
        return refuse(`${path}/commands`, 'wrong-type', values);
      }
      commands.forEach((inner: unknown, index) => this.command(inner, `${path}/commands/${index}`));
      return undefined;
    }
    const [kind = '', verb] = type.split('.') as [string, 'add' | 'update' | 'move' | 'remove'];
    this[verb](kind, command, path);
    return undefined;
  }
}

/** The kind of the things in the list that a change changes. */
function kindOf(change: Exclude<Change, { verb: 'update' }>): string {
  const step = change.verb === 'add' ? change.step : change.route.at(-1);
  return kinds.find((kind) => homeOf(kind)[0] === step?.list) ?? '';
}

function isSame(one: Route, other: Route): boolean {
  return (
    one.length === other.length &&
    one.every(({ list, index }, depth) => {
      const step = other[depth];
      return step?.list === list && step.index === index;
    })
  );
}

/** A copy as JSON would hold it: nothing that a caller keeps gets into a journey. */
function plain(command: unknown): unknown {
  const repair = new Repair(limits);
  const copy = plainCopy(repair, command);
  const [problem] = [...repair.refusals, ...repair.notices];
  return problem ? refuse(problem.path, 'not-plain') : copy;
}

/**
 * Does one command, or a batch of them, and gives the journey after it and the command that takes it
 * back. Pure and total: the journey that came is never changed, no input throws, and what was not
 * touched is shared. A command that would leave something that no journey holds (a reference to
 * nothing, an id twice, a rating off its scale) is refused as a whole, with the reason.
 *
 * Removing a thing also takes away what refers to it, and what cannot be without it: a lane's cards,
 * a touchpoint's paths, a persona's own ratings. The inverse brings all of it back. Cards that need each
 * other in a circle are not refused, as they are not on opening.
 *
 * @example
 * const result = applyCommand(journey, { type: 'stage.move', id: 'purchase', index: 0 });
 * if (result.ok) show(result.journey);
 * else tell(result.issue.message);
 */
export function applyCommand(journey: Journey, command: Command): CommandResult {
  const run = new Run(journey);
  try {
    run.command(plain(command), '');
    const fault = wholeFault(run);
    if (fault) throw new Refused(fault);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, path, values = {} } = error.refusal;
    const message = formatMessage(refusals[code], values, 'en');
    return { ok: false, issue: { code, message, values, path, severity: 'error' } };
  }
  const inverses = run.inverses.reverse();
  const [only = { type: 'batch', commands: [] } as const, ...more] = inverses;
  const inverse: Command = more.length === 0 ? only : { type: 'batch', commands: inverses };
  return { ok: true, journey: run.journey, inverse };
}
