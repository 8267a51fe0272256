import type { Journey, Rating } from '../types';
import { listsOf, type Fields } from './things';
import type { ThingName } from './types';

/** A thing and where it stands. */
export interface Entry {
  thing: ThingName;
  id: string;
  /** Finds the same thing in the other journey. */
  key: string;
  value: Fields;
  index: number;
  /** The list that it stands in: `touchpoints`. */
  list: string;
  parent: Entry | undefined;
  /** The things inside it, list by list. */
  lists: ReadonlyMap<string, readonly Entry[]>;
}

/** A rating has no id: these four say which one it is. */
function ratingId({ measure, persona = '', aspect, viewpoint }: Rating): string {
  return [measure, persona, aspect ?? 'experienced', viewpoint ?? 'customer'].join('/');
}

/** All things of a journey, found by their keys; the journey itself is the first. */
export function entriesOf(journey: Journey): Map<string, Entry> {
  const entries = new Map<string, Entry>();

  function add(thing: ThingName, value: Fields, at: Pick<Entry, 'index' | 'list' | 'parent'>) {
    const id = thing === 'rating' ? ratingId(value as unknown as Rating) : String(value['id']);
    const first = thing === 'rating' ? `${at.parent?.key} ${id}` : `${thing} ${id}`;
    // Ratings may repeat, by their dates say. The journey is itself whatever it is called.
    let key = thing === 'journey' ? thing : first;
    for (let count = 2; entries.has(key); count += 1) key = `${first} ${count}`;
    const lists = new Map<string, Entry[]>();
    const entry: Entry = { thing, id, key, value, ...at, lists };
    entries.set(key, entry);
    for (const [list, name] of listsOf[thing] ?? []) {
      const items = (value[list] ?? []) as readonly Fields[];
      lists.set(
        list,
        items.map((item, index) => add(name, item, { index, list, parent: entry })),
      );
    }
    return entry;
  }

  add('journey', journey as unknown as Fields, { index: 0, list: '', parent: undefined });
  return entries;
}

/** Where an entry stands, as a JSON Pointer. */
export function pathOf({ parent, list, index }: Entry): string {
  return parent ? `${pathOf(parent)}/${list}/${index}` : '';
}

/** The nearest thing of a name that an entry is or is in. */
export function around(entry: Entry | undefined, thing: ThingName): Entry | undefined {
  if (!entry || entry.thing === thing) return entry;
  return around(entry.parent, thing);
}
