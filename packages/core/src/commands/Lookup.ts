import { namespaceOf } from '../open/ids';
import type { JsonObject } from '../open/place';
import type { ObjectShape } from '../shape';
import type { Id, Journey } from '../types';
import type { Kind } from '../vocabulary';
import {
  findThing,
  thingAt,
  thingsOf,
  visitAll,
  visitWithin,
  type Found,
  type Route,
} from './places';

/** A batch of this many searches for one kind is worth a table of where they all are. */
const fewSearches = 8;

/** What moves when a list of these things changes: they, and what is in them. */
const movesWith: Readonly<Record<string, readonly string[]>> = {
  stage: ['stage', 'touchpoint', 'card'],
  touchpoint: ['touchpoint', 'card'],
  opportunity: ['opportunity', 'action'],
};

function keyOf(kind: Kind, id: unknown): string {
  return `${namespaceOf(kind)} ${id as string}`;
}

/** The ids that are taken, by where they are unique. */
type Ids = Map<string, Set<unknown>>;

function idsOf(journey: Journey): Ids {
  const ids: Ids = new Map();
  visitAll(journey, ({ id }, { kind }) => {
    if (!kind) return;
    const namespace = namespaceOf(kind);
    const known = ids.get(namespace);
    if (known) known.add(id);
    else ids.set(namespace, new Set([id]));
  });
  return ids;
}

/** Adds every id that a thing refers to, without what is in it. */
function mentionsOf(object: JsonObject, shape: ObjectShape, ids: Set<unknown>) {
  for (const { key } of shape.references) {
    const value = object[key];
    if (Array.isArray(value)) for (const id of value) ids.add(id);
    else if (value !== undefined) ids.add(value);
  }
}

/** The thing with an id in the list that a route leads to, wherever in it. */
function foundNear(journey: Journey, route: Route, id: unknown): Found | undefined {
  const holder = objectAt(journey, route.slice(0, -1));
  const step = route.at(-1);
  const list = step && holder?.[step.list];
  if (!step || !Array.isArray(list)) return undefined;
  const isIt = (thing: unknown) => (thing as JsonObject)['id'] === id;
  const index = isIt(list[step.index] ?? {}) ? step.index : list.findIndex(isIt);
  return index < 0 ? undefined : thingAt(journey, [...route.slice(0, -1), { ...step, index }]);
}

/** The object at a route, if there is one. */
function objectAt(journey: Journey, route: Route): JsonObject | undefined {
  let object: JsonObject | undefined = journey as unknown as JsonObject;
  for (const { list, index } of route) {
    object = (object?.[list] as JsonObject[] | undefined)?.[index];
  }
  return object;
}

/**
 * Where the things of a journey are, and which ids are taken, while a command changes it. A single
 * command looks through the journey; a batch of thousands, such as the way back from a removed lane,
 * reads it once.
 */
export class Lookup {
  readonly #routes = new Map<string, Map<unknown, Route>>();
  readonly #searches = new Map<string, number>();
  /** Kinds whose places may be others since their table was made. */
  readonly #stale = new Set<string>();
  #takes = 0;
  #removals = 0;
  /** Every id that something refers to, or did. */
  #mentioned: Set<unknown> | undefined;
  /** Ids that the command brought. */
  readonly #own = new Set<string>();
  /** All ids that there were, once many were asked for. */
  #ids: Ids | undefined;

  /** The thing of one of these kinds with an id. */
  find(journey: Journey, kinds: readonly string[], id: unknown): Found | undefined {
    for (const kind of kinds) {
      const searches = (this.#searches.get(kind) ?? 0) + 1;
      this.#searches.set(kind, searches);
      if (kind === 'journey' || searches <= fewSearches) {
        const found = findThing(journey, [kind], id);
        if (found) return found;
        continue;
      }
      const found = this.#known(journey, kind, id);
      if (found) return found;
    }
    return undefined;
  }

  /** A thing by the table of places: where it was, or in the same list where that has changed since. */
  #known(journey: Journey, kind: string, id: unknown): Found | undefined {
    let route = this.#routesOf(journey, kind).get(id);
    if (route && !this.#stale.has(kind)) return thingAt(journey, route);
    const near = route && foundNear(journey, route, id);
    if (near) return near;
    if (!this.#stale.has(kind)) return undefined;
    this.#routes.delete(kind);
    this.#stale.delete(kind);
    route = this.#routesOf(journey, kind).get(id);
    return route && thingAt(journey, route);
  }

  #routesOf(journey: Journey, kind: string): Map<unknown, Route> {
    let routes = this.#routes.get(kind);
    if (!routes) {
      routes = new Map();
      for (const { object, route } of thingsOf(journey, kind)) routes.set(object['id'], route);
      this.#routes.set(kind, routes);
    }
    return routes;
  }

  /** Says that a list of things of a kind is another one now. */
  moved(kind: string) {
    for (const other of movesWith[kind] ?? [kind])
      if (this.#routes.has(other)) this.#stale.add(other);
  }

  /** Says that a thing, or what is in it, may refer to others now. */
  noteMentions(found: Found) {
    const mentioned = this.#mentioned;
    if (mentioned) visitWithin(found, (object, shape) => mentionsOf(object, shape, mentioned));
  }

  /**
   * Whether anything may refer to a thing, or to what is in it. Sure only where it says no. A few times
   * it does not look; a batch of thousands reads the journey once.
   */
  mayBeMentioned(journey: Journey, found: Found): boolean {
    this.#removals += 1;
    if (!this.#mentioned && this.#removals <= fewSearches) return true;
    if (!this.#mentioned) {
      const mentioned = new Set<unknown>();
      visitAll(journey, (object, shape) => mentionsOf(object, shape, mentioned));
      this.#mentioned = mentioned;
    }
    const mentioned = this.#mentioned;
    let may = false;
    visitWithin(found, ({ id }) => {
      may ||= mentioned.has(id);
    });
    return may;
  }

  /** Takes an id, if nothing has it. */
  take(journey: Journey, kind: Kind, id: Id): boolean {
    this.#takes += 1;
    const key = keyOf(kind, id);
    const taken = this.#own.has(key) || this.#has(journey, kind, id);
    this.#own.add(key);
    return !taken;
  }

  #has(journey: Journey, kind: Kind, id: Id): boolean {
    const namespace = namespaceOf(kind);
    // One id is looked for; from the second on all are listed, once.
    if (!this.#ids && this.#takes === 1) {
      let found = false;
      visitAll(journey, (object, shape) => {
        if (object['id'] === id && shape.kind) found ||= namespaceOf(shape.kind) === namespace;
      });
      return found;
    }
    this.#ids ??= idsOf(journey);
    return this.#ids.get(namespace)?.has(id) ?? false;
  }

  /** Gives back the ids of a thing that goes, and of all that is in it. */
  release(found: Found) {
    visitWithin(found, ({ id }, { kind }) => {
      if (!kind) return;
      this.#own.delete(keyOf(kind, id));
      this.#ids?.get(namespaceOf(kind))?.delete(id);
    });
  }
}
