import { namespaceOf } from '../open/ids';
import { has, type JsonObject } from '../open/place';
import type { Field, ObjectShape } from '../shape';
import type { Journey } from '../types';
import type { Kind } from '../vocabulary';
import { thingAt, visitAll, visitWithin, type Found, type Route } from './places';
import type { Change } from './changes';

/** What is taken out: ids by where they are unique, and the kinds of things among them. */
class Gone {
  readonly #ids = new Set<string>();
  readonly #kinds = new Set<Kind>();

  add(journey: Journey, route: Route) {
    visitWithin(thingAt(journey, route), (object, { kind }) => {
      if (!kind) return;
      this.#kinds.add(kind);
      this.#ids.add(`${namespaceOf(kind)} ${object['id'] as string}`);
    });
  }

  /** Whether a field may refer to any of it. */
  concerns({ refersTo = [] }: Field): boolean {
    return refersTo.some((kind) => this.#kinds.has(kind));
  }

  has(kinds: readonly Kind[] = [], id: unknown): boolean {
    return kinds.some((kind) => this.#ids.has(`${namespaceOf(kind)} ${id as string}`));
  }
}

/** Whether one route leads to the other's thing, or into it. */
function startsWith(route: Route, start: Route): boolean {
  return start.every(({ list, index }, depth) => {
    const step = route[depth];
    return step?.list === list && step.index === index;
  });
}

/** A thing that cannot be without what it refers to: a card without its lane, a path without its end. */
function isLost(shape: ObjectShape, object: JsonObject, gone: Gone): boolean {
  return shape.references.some(
    (field) =>
      !field.item &&
      shape.decisive.includes(field) &&
      has(object, field.key) &&
      gone.has(field.refersTo, object[field.key]),
  );
}

/** The fields of a thing that refer to what is gone, as they have to be without it. */
function mended(fields: readonly Field[], object: JsonObject, gone: Gone): JsonObject {
  const changes: JsonObject = {};
  for (const { key, item, refersTo } of fields) {
    if (!has(object, key)) continue;
    const value = object[key];
    if (item && Array.isArray(value)) {
      const rest = value.filter((id) => !gone.has(refersTo, id));
      if (rest.length < value.length) changes[key] = rest;
    } else if (gone.has(refersTo, value)) {
      changes[key] = null;
    }
  }
  return changes;
}

/** Things with a field that refers to what is gone. */
function referringTo(journey: Journey, gone: Gone): Found[] {
  const found: Found[] = [];
  visitAll(journey, (object, shape, route) => {
    for (const field of shape.references) {
      if (!gone.concerns(field) || !has(object, field.key)) continue;
      const value = object[field.key];
      const ids = Array.isArray(value) ? value : [value];
      if (!ids.some((id) => gone.has(field.refersTo, id))) continue;
      found.push({ object, shape, route: [...route] });
      return;
    }
  });
  return found;
}

/**
 * What has to change so that a thing can be taken out and nothing refers to it: references go, then
 * what cannot be without it, then the thing.
 */
export function removalOf(journey: Journey, route: Route): Change[] {
  const gone = new Gone();
  const lost: Route[] = [];
  const lose = (place: Route) => {
    lost.push(place);
    gone.add(journey, place);
  };
  lose(route);
  let referring: Found[] = [];
  // What is lost may be referred to itself: until nothing more is.
  for (let before = 0; before < lost.length;) {
    before = lost.length;
    referring = referringTo(journey, gone);
    for (const { object, shape, route: place } of referring) {
      if (lost.some((other) => startsWith(place, other))) continue;
      if (isLost(shape, object, gone)) lose(place);
    }
  }
  const changes: Change[] = [];
  for (const { object, shape, route: place } of referring) {
    if (lost.some((other) => startsWith(place, other))) continue;
    const fields = mended(shape.references, object, gone);
    if (Object.keys(fields).length > 0) changes.push({ verb: 'update', route: place, fields });
  }
  // What refers comes before what it refers to, so that the inverse, and its inverse, find all there;
  // backwards in the document, since taking one out moves what comes after it.
  const [, ...dependents] = lost;
  const inOrder = [...dependents.sort(compareRoutes).reverse(), route];
  return [...changes, ...inOrder.map((place): Change => ({ verb: 'remove', route: place }))];
}

/** By list and index; the lists' order does not matter, as long as each stays together. */
function compareRoutes(one: Route, other: Route): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth += 1) {
    const { list: a, index: i } = one[depth] as Route[number];
    const { list: b, index: j } = other[depth] as Route[number];
    if (a !== b) return a < b ? -1 : 1;
    if (i !== j) return i - j;
  }
  return one.length - other.length;
}
