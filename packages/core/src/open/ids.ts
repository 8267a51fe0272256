import { idPattern, type Kind } from '../vocabulary';
import { has, pointerOf, type JsonObject, type Place } from './place';
import type { Repair } from './repair';
import { quoted } from './report';
import { slug } from './slug';

const validId = new RegExp(idPattern);

/**
 * Lanes, channels and measures have names of their own, since `goal` is a lane and a measure;
 * everything else is unique together, since an opportunity is at a stage, a touchpoint or a card.
 */
function namespaceOf(kind: Kind): string {
  return ['lane', 'channel', 'measure', 'journey'].includes(kind) ? kind : 'content';
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

  has(kind: Kind, id: string): boolean {
    return this.#meanings.get(kind)?.has(id) ?? false;
  }

  /** From now on `came` means `id`, unless it has a meaning already. */
  define(kind: Kind, came: string, id: string) {
    let meanings = this.#meanings.get(kind);
    if (!meanings) this.#meanings.set(kind, (meanings = new Map()));
    if (!meanings.has(came)) meanings.set(came, id);
  }

  forget(kind: Kind, came: string) {
    this.#meanings.get(kind)?.delete(came);
  }

  /** Takes an id, if nothing else has it. */
  take(kind: Kind, id: string): boolean {
    const namespace = namespaceOf(kind);
    let taken = this.#taken.get(namespace);
    if (!taken) this.#taken.set(namespace, (taken = new Set()));
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  }

  /** Takes the first free one of `base`, `base-2`, `base-3` ... */
  takeLike(kind: Kind, base: string): string {
    const short = base.slice(0, 56);
    const counter = `${namespaceOf(kind)}/${short}`;
    for (let count = this.#counts.get(counter) ?? 1; ; count += 1) {
      const id = count === 1 ? short : `${short}-${count}`;
      if (this.take(kind, id)) {
        this.#counts.set(counter, count + 1);
        return id;
      }
    }
  }
}

/** What an id is made from: what a lane or measure is, before what it is called. */
function baseOf(kind: Kind, object: JsonObject): string {
  const known = kind === 'lane' ? (object['topic'] ?? object['kind']) : undefined;
  const measured = kind === 'measure' && object['kind'] !== 'custom' ? object['kind'] : undefined;
  const named = object['title'] ?? object['name'] ?? object['text'] ?? object['label'];
  const from = known ?? measured ?? named;
  return (typeof from === 'string' && slug(from)) || kind;
}

/** Gives every thing an id of its own, and tells what was filled in or renamed. */
export function settleIds(repair: Repair): Ids {
  const ids = new Ids();
  const unsettled: Place[] = [];
  for (const place of repair.places) {
    const kind = place.shape.kind;
    if (!kind) continue;
    const id = has(place.object, 'id') ? (place.object['id'] as string) : '';
    if (validId.test(id) && ids.take(kind, id)) ids.define(kind, id, id);
    else unsettled.push(place);
  }
  for (const place of unsettled) settle(repair, ids, place);
  return ids;
}

function settle(repair: Repair, ids: Ids, place: Place) {
  const kind = place.shape.kind;
  if (!kind) return;
  const { object } = place;
  const came = has(object, 'id') ? (object['id'] as string) : '';
  if (came === '') {
    const id = ids.takeLike(kind, baseOf(kind, object));
    object['id'] = id;
    ids.define(kind, id, id);
    repair.note(pointerOf(place), { code: 'missing-id', values: { id } }, 'info');
    return;
  }
  const valid = validId.test(came);
  const id = ids.takeLike(kind, valid ? came : slug(came) || kind);
  ids.define(kind, came, id);
  if (!valid) ids.define(kind, came.normalize('NFC'), id);
  // Nothing else could be meant by the new id, unless something that came already has it.
  ids.define(kind, id, id);
  object['id'] = id;
  const path = pointerOf(place, 'id');
  const code = valid ? 'duplicate-id' : 'invalid-id';
  repair.keep(path, came, { code, values: { found: quoted(came), id } });
}
