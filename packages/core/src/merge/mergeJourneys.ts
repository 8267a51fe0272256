import { visitAll } from '../commands/places';
import type { Command } from '../commands/types';
import { entriesOf, type Entry } from '../diff/entries';
import { sameValue } from '../diff/sameValue';
import { fieldNames } from '../diff/things';
import { namespaceOf } from '../open/ids';
import type { JsonObject } from '../open/place';
import type { Id, Journey } from '../types';
import type { Kind } from '../vocabulary';
import { mergeFields } from './mergeFields';
import { mergeOrder } from './mergeOrder';
import { renameThing } from './renameThing';
import { settleScales } from './settleScales';
import type { MergeConflict, MergeResult } from './types';

type Entries = ReadonlyMap<string, Entry>;

/** Whether what a thing itself says differs; what is in it is not looked at. */
function saysOther(one: Entry, other: Entry): boolean {
  return fieldNames(one.thing, one.value, other.value).some(
    (field) => !sameValue(one.value[field], other.value[field]),
  );
}

/** One merging of three journeys. Made once and used once. */
class Merge {
  readonly conflicts: MergeConflict[] = [];
  readonly #base: Entries;
  readonly #ours: Entries;
  readonly #theirs: Entries;
  /** What has to stay, since something refers to it. */
  readonly #needed = new Set<string>();
  readonly #touched = new Map<Entry, boolean>();
  #kept = new Map<string, boolean>();

  constructor(base: Journey, ours: Journey, theirs: Journey) {
    this.#base = entriesOf(base);
    this.#ours = entriesOf(ours);
    this.#theirs = entriesOf(theirs);
  }

  run(): Journey {
    for (;;) {
      this.conflicts.length = 0;
      this.#kept = new Map();
      const journey = this.#built('journey') as unknown as Journey;
      const missing = this.#missing(journey);
      if (missing.size === 0) return journey;
      for (const key of missing) this.#needed.add(key);
    }
  }

  /** Whether one side did something with a thing that was there before, or with what is in it. */
  #isTouched(entry: Entry): boolean {
    let touched = this.#touched.get(entry);
    if (touched === undefined) {
      const before = this.#base.get(entry.key);
      touched =
        !before ||
        before.parent?.key !== entry.parent?.key ||
        saysOther(before, entry) ||
        [...entry.lists.values()].some((list) => list.some((inner) => this.#isTouched(inner)));
      this.#touched.set(entry, touched);
    }
    return touched;
  }

  /** Whether a thing is in the merged journey. */
  #isKept(key: string): boolean {
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = this.#staysOrCame(key);
      this.#kept.set(key, kept);
    }
    return kept;
  }

  #staysOrCame(key: string): boolean {
    const ours = this.#ours.get(key);
    const theirs = this.#theirs.get(key);
    const one = ours ?? theirs;
    if (!one) return false;
    if ((ours && theirs) || !this.#base.has(key)) return true;
    const shows = ours ? 'ours' : 'theirs';
    const others = ours ? this.#theirs : this.#ours;
    const { parent } = one;
    // What went along with what holds it shares its fate.
    const wentAlong = parent !== undefined && !others.has(parent.key);
    const touched = this.#isTouched(one);
    if (!touched && !this.#needed.has(key)) {
      return wentAlong && this.#base.has(parent.key) && this.#isKept(parent.key);
    }
    if (!wentAlong || !this.#isKept(parent.key)) {
      this.#conflict(touched ? 'removed' : 'needed', one, { shows });
    }
    return true;
  }

  #conflict(
    kind: MergeConflict['kind'],
    { thing, id, key }: Entry,
    more: Pick<MergeConflict, 'shows'> & Partial<MergeConflict>,
  ) {
    const remove =
      kind === 'removed' || kind === 'needed'
        ? thing !== 'rating' && ({ type: `${thing}.remove`, id } as Command)
        : undefined;
    this.conflicts.push({
      kind,
      thing,
      id,
      base: this.#base.get(key)?.value,
      ours: this.#ours.get(key)?.value,
      theirs: this.#theirs.get(key)?.value,
      ...(remove && { other: remove }),
      ...more,
    });
  }

  /** What holds a thing in the merged journey. */
  #parentOf(key: string): string | undefined {
    const ours = this.#ours.get(key);
    const theirs = this.#theirs.get(key);
    if (!ours || !theirs) return (ours ?? theirs)?.parent?.key;
    const [was, here, there] = [this.#base.get(key), ours, theirs].map((one) => one?.parent?.key);
    return here === was ? there : here;
  }

  /** Whether both moved a thing, each to another place. */
  #noteMoves(key: string) {
    const ours = this.#ours.get(key);
    const theirs = this.#theirs.get(key);
    if (!ours?.parent || !theirs?.parent) return;
    const was = this.#base.get(key)?.parent?.key;
    const [here, there] = [ours.parent.key, theirs.parent.key];
    if (here === there || here === was || there === was) return;
    const { thing, id } = ours;
    const move = { type: `${thing}.move`, id, in: theirs.parent.id, index: 0 };
    this.#conflict('moved', ours, {
      shows: 'ours',
      base: this.#base.get(key)?.parent?.id,
      ours: ours.parent.id,
      theirs: theirs.parent.id,
      ...(this.#isKept(there) && { other: move as unknown as Command }),
    });
  }

  #built(key: string): JsonObject {
    const ours = this.#ours.get(key);
    const theirs = this.#theirs.get(key);
    const one = (ours ?? theirs) as Entry;
    this.#noteMoves(key);
    let fields: Record<string, unknown>;
    if (ours && theirs) {
      const versions = { base: this.#base.get(key)?.value, ours: ours.value, theirs: theirs.value };
      const merged = mergeFields(one.thing, versions);
      ({ fields } = merged);
      for (const conflict of merged.conflicts) {
        const { field, theirs: value = null } = conflict;
        const update = { type: `${one.thing}.update`, id: one.id, changes: { [field]: value } };
        const { id: _, ...ofJourney } = update;
        const other = one.thing === 'journey' ? ofJourney : update;
        this.#conflict('changed', one, {
          shows: 'ours',
          ...conflict,
          ...(one.thing !== 'rating' && { other: other as unknown as Command }),
        });
      }
    } else {
      const lists = new Set(one.lists.keys());
      fields = Object.fromEntries(Object.entries(one.value).filter(([name]) => !lists.has(name)));
    }
    for (const list of one.lists.keys()) {
      fields[list] = this.#order(key, list).map((inner) => this.#built(inner));
    }
    return fields;
  }

  /** The things of one list that stay or come, in their order. */
  #order(key: string, list: string): string[] {
    const here = ({ key: inner }: Entry) => this.#isKept(inner) && this.#parentOf(inner) === key;
    const keysOf = (entries: Entries) =>
      (entries.get(key)?.lists.get(list) ?? []).filter(here).map((entry) => entry.key);
    const orders = {
      base: keysOf(this.#base),
      ours: keysOf(this.#ours),
      theirs: keysOf(this.#theirs),
    };
    const { keys, conflict } = mergeOrder(orders);
    if (conflict) {
      const ids = (side: readonly string[], entries: Entries) =>
        side.map((inner) => entries.get(inner)?.id);
      this.#conflict('order', (this.#ours.get(key) ?? this.#theirs.get(key)) as Entry, {
        shows: 'ours',
        field: list,
        base: ids(orders.base, this.#base),
        ours: ids(orders.ours, this.#ours),
        theirs: ids(orders.theirs, this.#theirs),
      });
    }
    return keys;
  }

  /** What the merged journey refers to and does not hold. */
  #missing(journey: Journey): Set<string> {
    const present = new Set<string>();
    visitAll(journey, ({ id }, { kind }) => {
      if (kind) present.add(`${kind} ${id as string}`);
    });
    const missing = new Set<string>();
    visitAll(journey, (object, { references }) => {
      for (const { key, refersTo = [] } of references) {
        const value = Object.hasOwn(object, key) ? object[key] : [];
        for (const id of (Array.isArray(value) ? value : [value]) as Id[]) {
          const names = refersTo.map((kind) => `${kind} ${id}`);
          if (names.some((name) => present.has(name))) continue;
          const found = names.find((name) => this.#ours.has(name) || this.#theirs.has(name));
          if (found !== undefined) this.#addWithHolders(missing, found);
        }
      }
    });
    return missing;
  }

  /** A thing cannot be kept without what holds it. */
  #addWithHolders(missing: Set<string>, key: string) {
    const entry = this.#ours.get(key) ?? this.#theirs.get(key);
    for (let one = entry; one?.parent; one = one.parent) missing.add(one.key);
  }
}

/** Ids that one side gave to another kind of thing than the other side did. */
function clashesOf(ours: Journey, theirs: Journey): { kind: Kind; id: Id }[] {
  const kinds = new Map<string, Kind>();
  visitAll(ours, ({ id }, { kind }) => {
    if (kind) kinds.set(`${namespaceOf(kind)} ${id as string}`, kind);
  });
  const clashes: { kind: Kind; id: Id }[] = [];
  visitAll(theirs, ({ id }, { kind }) => {
    const other = kind && kinds.get(`${namespaceOf(kind)} ${id as string}`);
    if (other && other !== kind) clashes.push({ kind, id: id as string });
  });
  return clashes;
}

/**
 * What two people made of one journey, as one journey: by the ids of things and by their fields. What
 * only one of them did is done; what both did alike is done once; where both cannot be, nothing is
 * lost: the merged journey shows one side, and a conflict holds the other, mostly with the command that
 * shows it instead. Without conflicts it does not matter who is called `ours`.
 *
 * @example
 * const { journey, conflicts } = mergeJourneys(loaded, mine, saved);
 * if (conflicts.length > 0) ask(conflicts);
 */
export function mergeJourneys(base: Journey, ours: Journey, theirs: Journey): MergeResult {
  const renames: MergeConflict[] = [];
  let other = theirs;
  for (const { kind, id } of clashesOf(ours, theirs)) {
    const taken = new Set<unknown>();
    for (const journey of [base, ours, other]) visitAll(journey, (thing) => taken.add(thing['id']));
    let count = 2;
    while (taken.has(`${id.slice(0, 56)}-${count}`)) count += 1;
    const renamed = `${id.slice(0, 56)}-${count}`;
    other = renameThing(other, kind, [id, renamed]);
    const values = { base: undefined, ours: id, theirs: renamed, shows: 'theirs' } as const;
    renames.push({ kind: 'renamed', thing: kind, id: renamed, ...values });
  }
  const merge = new Merge(base, ours, other);
  const { journey, conflicts } = settleScales(merge.run());
  return { journey, conflicts: [...renames, ...merge.conflicts, ...conflicts] };
}
