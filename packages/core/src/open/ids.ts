import { idPattern, type Kind } from '../vocabulary';
import { has, pointerOf, type JsonObject, type Place } from './place';
import type { Repair } from './repair';
import { quoted } from './report';
import { slug } from './slug';

/** What an id may look like. */
export const validId = new RegExp(idPattern);

/**
 * Lanes, channels and measures have names of their own, since `goal` is a lane and a measure;
 * everything else is unique together, since an opportunity is at a stage, a touchpoint or a card.
 */
export function namespaceOf(kind: Kind): string {
  return ['lane', 'channel', 'measure', 'journey'].includes(kind) ? kind : 'content';
}

/** The set or map under a key, made when it is first asked for. */
function under<Key, Made>(map: Map<Key, Made>, key: Key, make: () => Made): Made {
  let made = map.get(key);
  if (!made) map.set(key, (made = make()));
  return made;
}

/** All ids of a journey: what each id that came means now. */
export class Ids {
  readonly #taken = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();
  readonly #meanings = new Map<Kind, Map<string, string>>();

  /** What a reference to `id` means, if there is such a thing. */
  meaning(kind: Kind, id: string): string | undefined {
    const meanings = this.#meanings.get(kind);
    return meanings?.get(id) ?? meanings?.get(id.normalize('NFC'));
  }

  /** From now on `came` means `id`, unless it has a meaning already. */
  define(kind: Kind, came: string, id: string) {
    const meanings = under(this.#meanings, kind, () => new Map<string, string>());
    if (!meanings.has(came)) meanings.set(came, id);
  }

  forget(kind: Kind, came: string) {
    this.#meanings.get(kind)?.delete(came);
  }

  /** Takes an id, if nothing else has it. */
  take(kind: Kind, id: string): boolean {
    const taken = under(this.#taken, namespaceOf(kind), () => new Set<string>());
    const { size } = taken;
    return taken.add(id).size > size;
  }

  /** Takes the first free one of `base`, `base-2`, `base-3` ... */
  takeLike(kind: Kind, base: string): string {
    const short = base.slice(0, 56);
    const counter = `${namespaceOf(kind)}/${short}`;
    let count = this.#counts.get(counter) ?? 1;
    const id = () => (count === 1 ? short : `${short}-${count}`);
    while (!this.take(kind, id())) count += 1;
    this.#counts.set(counter, count + 1);
    return id();
  }
}

/** What an id is made from: what a lane or measure is, before what it is called. */
function baseOf(kind: Kind, object: JsonObject): string {
  const known = kind === 'lane' && (object['topic'] ?? object['kind']);
  const measured = kind === 'measure' && object['kind'] !== 'custom' && object['kind'];
  const from = known || measured || (object['title'] ?? object['name'] ?? object['text']);
  return (typeof from === 'string' && slug(from)) || kind;
}

/** Gives every thing an id of its own, and tells what was filled in or renamed. */
export function settleIds(repair: Repair): Ids {
  const ids = new Ids();
  const unsettled: (() => void)[] = [];
  for (const place of repair.places) {
    const { object, shape } = place;
    const { kind } = shape;
    if (!kind) continue;
    const came = has(object, 'id') ? (object['id'] as string) : '';
    if (validId.test(came) && ids.take(kind, came)) ids.define(kind, came, came);
    // When all ids that can stay are known.
    else unsettled.push(() => settle(repair, ids, { place, kind, came }));
  }
  for (const settleNow of unsettled) settleNow();
  return ids;
}

interface Unsettled {
  place: Place;
  kind: Kind;
  came: string;
}

function settle(repair: Repair, ids: Ids, { place, kind, came }: Unsettled) {
  const { object } = place;
  const isValid = validId.test(came);
  const base = isValid ? came : came === '' ? baseOf(kind, object) : slug(came) || kind;
  const id = ids.takeLike(kind, base);
  object['id'] = id;
  if (came === '') {
    repair.note(pointerOf(place), { code: 'missing-id', values: { id } }, 'info');
  } else {
    ids.define(kind, came, id);
    if (!isValid) ids.define(kind, came.normalize('NFC'), id);
    const code = isValid ? 'duplicate-id' : 'invalid-id';
    repair.keep(pointerOf(place, 'id'), came, { code, values: { found: quoted(came), id } });
  }
  // Nothing else could be meant by the new id, unless something that came already has it.
  ids.define(kind, id, id);
}
