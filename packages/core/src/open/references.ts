import type { Kind } from '../vocabulary';
import type { Field } from '../shape';
import type { Channel, Lane, Measure } from '../types';
import { wellKnownChannel } from '../wellKnown/channels';
import { wellKnownLane } from '../wellKnown/lanes';
import { wellKnownMeasure } from '../wellKnown/measures';
import type { NameWords } from '../words/words';
import type { Ids } from './ids';
import { has, pointerOf, type JsonObject, type Place } from './place';
import type { Fault, Repair } from './repair';
import { quoted } from './report';

/** What the references of one journey are resolved with. */
interface Resolver {
  repair: Repair;
  ids: Ids;
  journey: JsonObject;
  /** Whether the journey came without lanes. */
  lanesAreNew: boolean;
  /** Of what is declared; left out: English. */
  words: NameWords | undefined;
}

function declare(
  { repair, ids, journey, lanesAreNew, words }: Resolver,
  kind: Kind,
  id: string,
): boolean {
  let known: Measure | Channel | Lane | undefined;
  if (kind === 'measure') known = wellKnownMeasure(id, words);
  else if (kind === 'channel') known = wellKnownChannel(id, words);
  else if (kind === 'lane') known = wellKnownLane(id);
  if (!known || !ids.take(kind, id)) return false;
  ids.define(kind, id, id);
  (journey[`${kind}s`] as unknown[]).push(known);
  if (kind !== 'lane' || !lanesAreNew) {
    repair.note('', { code: 'declared', values: { kind, id } }, 'info');
  }
  return true;
}

/** The id that a reference means now. Something well known is declared by being used. */
function resolve(resolver: Resolver, kinds: readonly Kind[], id: string) {
  for (const kind of kinds) {
    const meaning = resolver.ids.meaning(kind, id);
    if (meaning !== undefined) return meaning;
  }
  return kinds.some((kind) => declare(resolver, kind, id)) ? id : undefined;
}

function dangling(kinds: readonly Kind[], id: unknown): Fault {
  return { code: 'unknown-reference', values: { kind: kinds.join(', '), found: quoted(id) } };
}

function settleList(resolver: Resolver, place: Place, { key, optional, refersTo = [] }: Field) {
  const list = place.object[key] as (string | undefined)[];
  list.forEach((id, index) => {
    if (id === undefined) return;
    list[index] = resolve(resolver, refersTo, id);
    if (list[index] !== undefined) return;
    list[index] = id;
    const path = pointerOf(place, key, index);
    resolver.repair.setAsideItem(list, index, { ...dangling(refersTo, id), path });
  });
  // An empty list would mean nobody, and left out means everybody: nobody was never meant.
  if (optional && list.length > 0 && list.every((id) => id === undefined)) {
    delete place.object[key];
  }
}

function settle(resolver: Resolver, place: Place, { key, refersTo = [] }: Field) {
  const id = place.object[key] as string;
  const meaning = resolve(resolver, refersTo, id);
  if (meaning !== undefined) place.object[key] = meaning;
  return meaning === undefined ? dangling(refersTo, id) : undefined;
}

/** Takes a thing out that cannot be without what it refers to. */
function remove({ repair, ids }: Resolver, place: Place, fault: Fault & { toldAt: string }) {
  const { list, index = 0, shape, object } = place;
  if (!list) return;
  repair.setAsideItem(list, index, { ...fault, path: pointerOf(place) });
  place.removed = true;
  if (shape.kind) ids.forget(shape.kind, object['id'] as string);
}

/**
 * Makes every reference follow its thing, declares what is well known, and sets aside what refers
 * to nothing: first the things that cannot be without it, since others may refer to them.
 */
export function settleReferences(resolver: Resolver) {
  const { places } = resolver.repair;
  for (const isDecisive of [true, false]) {
    for (const place of places) {
      const { references, decisive } = place.shape;
      for (const field of references) {
        const { key, item } = field;
        if (!has(place.object, key) || decisive.includes(field) !== isDecisive) continue;
        if (place.removed) break;
        if (item) {
          settleList(resolver, place, field);
          continue;
        }
        const fault = settle(resolver, place, field);
        if (!fault) continue;
        if (isDecisive) remove(resolver, place, { ...fault, toldAt: pointerOf(place, key) });
        else resolver.repair.setAsideField(place, key, fault);
      }
    }
  }
}
