import { entriesOf, type Entry } from '../diff/entries';
import { longestIncreasing } from '../diff/longestIncreasing';
import { sameValue } from '../diff/sameValue';
import { emptyIsLeftOut, fieldNames } from '../diff/things';
import { serializeJourney } from '../serializeJourney';
import type { Journey } from '../types';
import { applyCommand } from './applyCommand';
import type { Command } from './types';

type Fields = Record<string, unknown>;

function command(type: string, fields: Fields): Command {
  return { type, ...fields } as unknown as Command;
}

/** What no command changes: which journey it is. */
const fixedFields = ['id', 'format', 'version'];

/** The way from one journey to another, thing by thing. Made once and used once. */
class Way {
  readonly commands: Command[] = [];
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #after: ReadonlyMap<string, Entry>;
  /** The keys in each list as it is then, by what holds it. */
  readonly #lists = new Map<string, Map<string, string[]>>();
  /** The list in which a thing stands then. */
  readonly #homes = new Map<string, string[]>();
  /** What goes, once what stays has left it. */
  readonly #late: Entry[] = [];

  constructor(before: Journey, after: Journey) {
    this.#before = entriesOf(before);
    this.#after = entriesOf(after);
    const [first, last] = [this.#before.get('journey'), this.#after.get('journey')];
    if (!first || !last) return;
    this.#note(first, () => true);
    this.#removeIn(first);
    this.#settle(last);
    for (const entry of this.#late) this.#remove(entry);
  }

  #note(entry: Entry, isHere: (inner: Entry) => boolean) {
    const lists = new Map<string, string[]>();
    this.#lists.set(entry.key, lists);
    for (const [list, all] of entry.lists) {
      const here = all.filter(isHere);
      const keys = here.map(({ key }) => key);
      lists.set(list, keys);
      for (const inner of here) {
        this.#homes.set(inner.key, keys);
        this.#note(inner, isHere);
      }
    }
  }

  #removeIn({ lists }: Entry) {
    for (const list of lists.values()) {
      // Backwards, so that the places of those before stay as they are.
      for (const inner of [...list].reverse()) {
        if (this.#after.has(inner.key)) this.#removeIn(inner);
        else if (this.#holdsWhatStays(inner)) this.#late.push(inner);
        else this.#remove(inner);
      }
    }
  }

  #holdsWhatStays({ lists }: Entry): boolean {
    return [...lists.values()].some((list) =>
      list.some((inner) => this.#after.has(inner.key) || this.#holdsWhatStays(inner)),
    );
  }

  #remove({ thing, id, key, parent }: Entry) {
    const home = this.#homes.get(key) ?? [];
    const index = home.indexOf(key);
    home.splice(index, 1);
    const address = thing === 'rating' ? { in: parent?.id, index } : { id, alone: true };
    this.commands.push(command(`${thing}.remove`, address));
  }

  /** Brings a thing, and all in it, from what it is to what it is to be. */
  #settle(entry: Entry) {
    const before = this.#before.get(entry.key);
    if (before) this.#update(before, entry);
    for (const [list, wanted] of entry.lists) {
      const here = this.#lists.get(entry.key)?.get(list) ?? [];
      const places = new Map(here.map((key, place) => [key, place]));
      const stays = wanted.filter(({ key }) => places.has(key));
      const run = longestIncreasing(stays.map(({ key }) => places.get(key) ?? 0));
      const still = new Set(stays.filter((_, place) => run.has(place)).map(({ key }) => key));
      let last: string | undefined;
      for (const inner of wanted) {
        if (!still.has(inner.key)) this.#put(inner, { here, last });
        last = inner.key;
      }
      for (const inner of wanted) this.#settle(inner);
    }
  }

  /** Puts a thing into a list, after another or first: moved there, or new. */
  #put(entry: Entry, { here, last }: { here: string[]; last: string | undefined }) {
    const { thing, id, key, parent } = entry;
    const inside = parent && parent.thing !== 'journey' ? { in: parent.id } : {};
    const home = this.#homes.get(key);
    const from = home?.indexOf(key) ?? -1;
    if (home) home.splice(from, 1);
    const index = last === undefined ? 0 : here.indexOf(last) + 1;
    here.splice(index, 0, key);
    this.#homes.set(key, here);
    if (!home) {
      const value = this.#newIn(entry);
      this.#note(entry, (inner) => !this.#before.has(inner.key));
      this.commands.push(command(`${thing}.add`, { ...inside, value, index }));
    } else if (thing === 'rating') {
      this.commands.push(command('rating.move', { ...inside, index: from, to: index }));
    } else {
      const elsewhere = home === here ? {} : inside;
      this.commands.push(command(`${thing}.move`, { id, ...elsewhere, index }));
    }
  }

  /** A new thing with what is new in it; what was somewhere before is moved into it afterwards. */
  #newIn({ value, lists }: Entry): Fields {
    const copy: Fields = { ...value };
    for (const [list, all] of lists) {
      const fresh = all.filter(({ key }) => !this.#before.has(key));
      copy[list] = fresh.map((inner) => this.#newIn(inner));
    }
    return copy;
  }

  #update(before: Entry, { thing, id, key, value, parent }: Entry) {
    const changes: Fields = {};
    for (const field of fieldNames(thing, before.value, value)) {
      if (fixedFields.includes(field)) continue;
      const none = emptyIsLeftOut(thing, field) ? [] : undefined;
      const [from, to] = [before.value, value].map((one) =>
        Object.hasOwn(one, field) ? (one[field] ?? none) : none,
      );
      if (!sameValue(from, to)) changes[field] = to ?? null;
    }
    if (Object.keys(changes).length === 0) return;
    const index = this.#homes.get(key)?.indexOf(key);
    if (thing === 'rating') {
      this.commands.push(command('rating.update', { in: parent?.id, index, changes }));
    } else {
      const address = thing === 'journey' ? {} : { id };
      this.commands.push(command(`${thing}.update`, { ...address, changes }));
    }
  }
}

/** Takes everything out and puts everything in: for what has to change its kind on the way. */
function anew(before: Journey, after: Journey): Command[] {
  const commands: Command[] = [];
  const [first, last] = [entriesOf(before).get('journey'), entriesOf(after).get('journey')];
  for (const list of first?.lists.values() ?? []) {
    for (const { thing, id } of list)
      commands.push(command(`${thing}.remove`, { id, alone: true }));
  }
  for (const list of last?.lists.values() ?? []) {
    for (const { thing, value } of list) commands.push(command(`${thing}.add`, { value }));
  }
  const bare = new Way({ ...before, ...emptied(first) }, { ...after, ...emptied(last) });
  return [...commands, ...bare.commands];
}

function emptied(entry: Entry | undefined): Fields {
  return Object.fromEntries([...(entry?.lists.keys() ?? [])].map((list) => [list, []]));
}

function asOne(commands: readonly Command[]): Command {
  const [only, ...more] = commands;
  return only && more.length === 0 ? only : { type: 'batch', commands };
}

/**
 * One command that turns a journey into another: what an older version is restored by, as a step that
 * can be taken back. Done on `before`, it gives what `serializeJourney` writes as `after` is written;
 * only the journey's own id stays. What is the same in both is not touched, so that it goes together
 * with what somebody else has changed meanwhile. Where both are the same it is an empty batch.
 *
 * @example
 * const result = applyCommand(now, commandBetween(now, lastWeek));
 */
export function commandBetween(before: Journey, after: Journey): Command {
  const small = asOne(new Way(before, after).commands);
  const result = applyCommand(before, small);
  const goal = serializeJourney({ ...after, id: before.id });
  if (result.ok && serializeJourney(result.journey) === goal) return small;
  return asOne(anew(before, after));
}
