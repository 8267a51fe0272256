import { namespaceOf } from '../open/ids';
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

function idsOf(journey: Journey): string[] {
  const ids: string[] = [];
  visitAll(journey, ({ id }, { kind }) => {
    if (kind) ids.push(keyOf(kind, id));
  });
  return ids;
}

/**
 * Where the things of a journey are, and which ids are taken, while a command changes it. A single
 * command looks through the journey; a batch of thousands, such as the way back from a removed lane,
 * reads it once.
 */
export class Lookup {
  readonly #routes = new Map<string, Map<unknown, Route>>();
  readonly #searches = new Map<string, number>();
  #takes = 0;
  /** Ids that the command brought. */
  readonly #own = new Set<string>();
  /** All ids that there were, once many were asked for. */
  #ids: Set<string> | undefined;

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
      const route = this.#routesOf(journey, kind).get(id);
      if (route) return thingAt(journey, route);
    }
    return undefined;
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
    for (const other of movesWith[kind] ?? [kind]) this.#routes.delete(other);
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
    let ids = this.#ids;
    if (!ids && this.#takes <= fewSearches) {
      const namespace = namespaceOf(kind);
      let found = false;
      visitAll(journey, (object, shape) => {
        if (object['id'] === id && shape.kind) found ||= namespaceOf(shape.kind) === namespace;
      });
      return found;
    }
    if (!ids) {
      ids = new Set(idsOf(journey));
      this.#ids = ids;
    }
    return ids.has(keyOf(kind, id));
  }

  /** Gives back the ids of a thing that goes, and of all that is in it. */
  release(found: Found) {
    visitWithin(found, ({ id }, { kind }) => {
      if (!kind) return;
      this.#own.delete(keyOf(kind, id));
      this.#ids?.delete(keyOf(kind, id));
    });
  }
}
