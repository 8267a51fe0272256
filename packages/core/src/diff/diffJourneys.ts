import type { Journey } from '../types';
import { around, entriesOf, pathOf, type Entry } from './entries';
import { longestIncreasing } from './longestIncreasing';
import { sameValue } from './sameValue';
import { emptyIsLeftOut, fieldNames } from './things';
import type { JourneyChange, ThingPlace } from './types';

/** One thing in both journeys, or in the one that has it. */
interface Pair {
  before?: Entry | undefined;
  after?: Entry | undefined;
  /** It stands in the same list as before, and in its place among those that stayed. */
  stayed?: boolean;
}

function laneOf({ thing, value }: Entry): string | undefined {
  return thing === 'card' ? (value['lane'] as string) : undefined;
}

/** A field of its own: a document may well hold one that is called `toString`. */
function fieldOf({ value }: Entry, field: string, ifLeftOut: unknown): unknown {
  const own = Object.hasOwn(value, field) ? value[field] : undefined;
  return own === undefined ? ifLeftOut : own;
}

function placeOf(entry: Entry): ThingPlace {
  const lane = laneOf(entry);
  return {
    parent: entry.parent?.id ?? '',
    index: entry.index,
    ...(lane !== undefined && { lane }),
  };
}

/** What differs between two journeys. Made once and used once. */
class Comparison {
  readonly changes: JourneyChange[] = [];
  readonly #before: Map<string, Entry>;
  readonly #after: Map<string, Entry>;

  constructor(before: Journey, after: Journey) {
    this.#before = entriesOf(before);
    this.#after = entriesOf(after);
    this.#compare({
      before: this.#before.get('journey'),
      after: this.#after.get('journey'),
      stayed: true,
    });
  }

  #compare(pair: Pair) {
    const { before, after } = pair;
    if (before && after) {
      if (pair.stayed !== true) {
        this.#report({ kind: 'moved', from: placeOf(before), to: placeOf(after) }, pair);
      }
      this.#compareFields(before, after);
    } else {
      this.#report({ kind: after ? 'added' : 'removed' }, pair);
    }
    const lists = (after ?? before)?.lists.keys() ?? [];
    for (const list of lists) {
      for (const inner of this.#pairs(pair, list)) this.#compare(inner);
    }
  }

  #compareFields(before: Entry, after: Entry) {
    const { thing } = before;
    for (const field of fieldNames(thing, before.value, after.value)) {
      // A card's lane is a part of its place.
      if (thing === 'card' && field === 'lane') continue;
      const ifLeftOut = emptyIsLeftOut(thing, field) ? [] : undefined;
      const from = fieldOf(before, field, ifLeftOut);
      const to = fieldOf(after, field, ifLeftOut);
      if (!sameValue(from, to))
        this.#report({ kind: 'changed', field, from, to }, { before, after });
    }
  }

  /** The things of one list on both sides, in order; what is gone comes after what stood before it. */
  #pairs({ before, after }: Pair, list: string): Pair[] {
    const earlier = before?.lists.get(list) ?? [];
    const later = after?.lists.get(list) ?? [];
    const partners = later.map((entry) => this.#before.get(entry.key));
    const atHome = partners.map(
      (partner, place) =>
        partner !== undefined &&
        partner.parent === before &&
        laneOf(partner) === laneOf(later[place] as Entry),
    );
    const home = [...later.keys()].filter((place) => atHome[place]);
    const run = longestIncreasing(home.map((place) => (partners[place] as Entry).index));
    const stayed = new Set(home.filter((_, place) => run.has(place)));

    const here = new Set(later.map(({ key }) => key));
    const goneAfter = new Map<string, Pair[]>();
    let last = '';
    for (const entry of earlier) {
      if (here.has(entry.key)) last = entry.key;
      else if (!this.#after.has(entry.key)) {
        const gone = goneAfter.get(last);
        if (gone) gone.push({ before: entry });
        else goneAfter.set(last, [{ before: entry }]);
      }
    }
    return [
      ...(goneAfter.get('') ?? []),
      ...later.flatMap((entry, place) => [
        { before: partners[place], after: entry, stayed: stayed.has(place) },
        ...(goneAfter.get(entry.key) ?? []),
      ]),
    ];
  }

  #report(difference: object, { before, after }: Pair) {
    const seen = (after ?? before) as Entry;
    const { thing, id, parent } = seen;
    const stage = around(seen, 'stage')?.id;
    const touchpoint = around(seen, 'touchpoint')?.id;
    const others = after ? this.#before : this.#after;
    const isOneSided = !before || !after;
    const broughtAlong = isOneSided && parent !== undefined && !others.has(parent.key);
    this.changes.push({
      ...difference,
      thing,
      id,
      ...(stage !== undefined && { stage }),
      ...(touchpoint !== undefined && { touchpoint }),
      ...(before && { before: before.value, beforePath: pathOf(before) }),
      ...(after && { after: after.value, afterPath: pathOf(after) }),
      ...(broughtAlong && { with: parent.id }),
      // Entries are read from the journeys themselves, so value and name belong together.
    } as unknown as JourneyChange);
  }
}

/**
 * What was added, removed, moved and changed between two journeys, by the ids of their things, in
 * the order in which a map is read. Nothing where both are written the same by `serializeJourney`.
 *
 * - As few things as possible are moved: one that jumps over ten others is one move.
 * - A changed thing gives one change for each of its fields that differ.
 * - What comes or goes with a larger thing says so by `with`; leave it out to count changes.
 *
 * The changes hold the values of the two journeys, which are not copied.
 *
 * @example
 * diffJourneys(lastYear, today).filter(({ kind }) => kind === 'removed')
 */
export function diffJourneys(before: Journey, after: Journey): JourneyChange[] {
  return new Comparison(before, after).changes;
}
