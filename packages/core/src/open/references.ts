import type { Kind } from '../vocabulary';
import type { Field } from '../shape';
import type { Channel, Lane, Measure } from '../types';
import { wellKnownChannel } from '../wellKnown/channels';
import { wellKnownLane } from '../wellKnown/lanes';
import { wellKnownMeasure } from '../wellKnown/measures';
import type { NameWords } from '../words/words';
import type { Ids } from './ids';
import { has, pointerOf, type JsonObject, type Place } from './place';
import { pointerStep } from './pointer';
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
export function resolve(resolver: Resolver, kinds: readonly Kind[], id: string) {
  for (const kind of kinds) {
    const meaning = resolver.ids.meaning(kind, id);
    if (meaning !== undefined) return meaning;
  }
  return kinds.some((kind) => declare(resolver, kind, id)) ? id : undefined;
}

function dangling(kinds: readonly Kind[], id: string): Fault {
  return { code: 'unknown-reference', values: { kind: kinds.join(', '), found: quoted(id) } };
}

/** Whether a place still has all the references that it cannot be without. */
function settleDecisive(resolver: Resolver, place: Place, field: Field): boolean {
  const { repair, ids } = resolver;
  const { object, shape, list } = place;
  const kinds = field.refersTo ?? [];
  const id = object[field.key] as string;
  const meaning = resolve(resolver, kinds, id);
  if (meaning !== undefined) {
    if (meaning !== id) object[field.key] = meaning;
    return true;
  }
  if (!list) return true;
  const path = pointerOf(place);
  const toldAt = path + pointerStep(field.key);
  repair.setAsideItem(list, place.index, { ...dangling(kinds, id), path, toldAt });
  place.removed = true;
  if (shape.kind) ids.forget(shape.kind, object['id'] as string);
  return false;
}

function settleField({ repair, ...rest }: Resolver, place: Place, field: Field) {
  const { object } = place;
  const kinds = field.refersTo ?? [];
  const value = object[field.key];
  if (!Array.isArray(value)) {
    const meaning = resolve({ repair, ...rest }, kinds, value as string);
    if (meaning === undefined) {
      repair.setAsideField(place, field.key, dangling(kinds, value as string));
    } else if (meaning !== value) {
      object[field.key] = meaning;
    }
    return;
  }
  let removed = 0;
  for (let index = 0; index < value.length; index += 1) {
    const id = value[index] as string | undefined;
    if (id === undefined) continue;
    const meaning = resolve({ repair, ...rest }, kinds, id);
    if (meaning === undefined) {
      const path = pointerOf(place) + pointerStep(field.key) + pointerStep(index);
      repair.setAsideItem(value, index, { ...dangling(kinds, id), path });
      removed += 1;
    } else if (meaning !== id) {
      value[index] = meaning;
    }
  }
  // An empty list would mean nobody, and left out means everybody: nobody was never meant.
  if (removed > 0 && field.optional && value.every((id) => id === undefined)) {
    delete object[field.key];
  }
}

/**
 * Makes every reference follow its thing, declares what is well known, and sets aside what refers
 * to nothing: first the things that cannot be without it, since others may refer to them.
 */
export function settleReferences(resolver: Resolver) {
  const { places } = resolver.repair;
  for (const place of places) {
    for (const field of place.shape.decisive) {
      if (field.refersTo && has(place.object, field.key)) {
        if (!settleDecisive(resolver, place, field)) break;
      }
    }
  }
  for (const place of places) {
    if (place.removed) continue;
    for (const field of place.shape.references) {
      if (!place.shape.decisive.includes(field) && has(place.object, field.key)) {
        settleField(resolver, place, field);
      }
    }
  }
}
