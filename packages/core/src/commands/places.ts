import type { JsonObject } from '../open/place';
import { journeyShape, type ObjectShape } from '../shape';
import type { Journey } from '../types';
import type { Kind } from '../vocabulary';

/** From a thing to one inside it: the item at an index of a list. */
export interface Step {
  list: string;
  index: number;
}

/** Where a thing is: the steps to it from the journey. */
export type Route = readonly Step[];

/** A thing and where it is. */
export interface Found {
  object: JsonObject;
  shape: ObjectShape;
  route: Route;
}

function whole(journey: Journey): Found {
  return { object: journey as unknown as JsonObject, shape: journeyShape, route: [] };
}

/** The lists of a shape whose items have ids, refer to something, or hold what does. */
const innerLists = new Map<ObjectShape, { list: string; item: ObjectShape }[]>();

function listsIn(shape: ObjectShape): { list: string; item: ObjectShape }[] {
  let lists = innerLists.get(shape);
  if (!lists) {
    lists = [];
    for (const { key, item } of shape.fields.values()) {
      const inner = item?.object;
      if (inner && (inner.kind !== undefined || inner.references.length > 0)) {
        lists.push({ list: key, item: inner });
      }
    }
    innerLists.set(shape, lists);
  }
  return lists;
}

/** Looks at a thing; the route is the visitor's only until it returns. */
type Visit = (object: JsonObject, shape: ObjectShape, route: readonly Step[]) => void;

/** Visits a thing and all that is in it, at every depth, each before what it holds. */
export function visitWithin({ object, shape, route }: Found, visit: Visit): void {
  const steps = [...route];
  function walk(thing: JsonObject, thingShape: ObjectShape) {
    visit(thing, thingShape, steps);
    for (const { list, item } of listsIn(thingShape)) {
      const things = thing[list] as JsonObject[];
      for (let index = 0; index < things.length; index += 1) {
        steps.push({ list, index });
        walk(things[index] as JsonObject, item);
        steps.pop();
      }
    }
  }
  walk(object, shape);
}

/** Visits everything in a journey, the journey first. */
export function visitAll(journey: Journey, visit: Visit): void {
  visitWithin(whole(journey), visit);
}

/** How many stages, lanes, touchpoints and cards there are. */
export function countThings({ stages, lanes }: Journey) {
  const counts = { stages: stages.length, lanes: lanes.length, touchpoints: 0, cards: 0 };
  for (const { touchpoints, cards } of stages) {
    counts.touchpoints += touchpoints.length;
    counts.cards += cards.length;
    for (const touchpoint of touchpoints) counts.cards += touchpoint.cards.length;
  }
  return counts;
}

/** The lists that hold things of a kind, by the holder's kind. */
const homes: Readonly<Record<string, readonly [list: string, holders: readonly Kind[]]>> = {
  touchpoint: ['touchpoints', ['stage']],
  card: ['cards', ['stage', 'touchpoint']],
  rating: ['ratings', ['touchpoint']],
  action: ['actions', ['opportunity']],
};

/** The list that holds things of a kind, and which kinds have such a list. */
export function homeOf(kind: string): readonly [list: string, holders: readonly Kind[]] {
  return homes[kind] ?? [kind === 'opportunity' ? 'opportunities' : `${kind}s`, ['journey']];
}

/** What every item of a list is, of a holder with this shape. */
function itemShape(shape: ObjectShape, list: string): ObjectShape {
  return shape.fields.get(list)?.item?.object as ObjectShape;
}

/** The things of a kind, in the order of the document, without looking at what they hold. */
export function* thingsOf(journey: Journey, kind: string): Generator<Found> {
  const [list, holders] = homeOf(kind);
  for (const holder of holders) {
    const places = holder === 'journey' ? [whole(journey)] : thingsOf(journey, holder);
    for (const { object, shape, route } of places) {
      const item = itemShape(shape, list);
      const things = object[list] as JsonObject[];
      for (let index = 0; index < things.length; index += 1) {
        const thing = things[index] as JsonObject;
        yield { object: thing, shape: item, route: [...route, { list, index }] };
      }
    }
  }
}

/** The thing of one of these kinds with an id; the journey itself for the kind `journey`. */
export function findThing(journey: Journey, kinds: readonly string[], id?: unknown) {
  for (const kind of kinds) {
    if (kind === 'journey') return whole(journey);
    for (const found of thingsOf(journey, kind)) if (found.object['id'] === id) return found;
  }
  return undefined;
}

/** The thing at a route. */
export function thingAt(journey: Journey, route: Route): Found {
  let found = whole(journey);
  for (const step of route) {
    const list = found.object[step.list] as JsonObject[];
    found = {
      object: list[step.index] as JsonObject,
      shape: itemShape(found.shape, step.list),
      route: [...found.route, step],
    };
  }
  return found;
}

/** A journey with another thing at a route; all that lies beside the route stays the same object. */
export function withThing(
  journey: Journey,
  route: Route,
  change: (thing: JsonObject) => JsonObject,
): Journey {
  function replaced(object: JsonObject, depth: number): JsonObject {
    const step = route[depth];
    if (!step) return change(object);
    const list = [...(object[step.list] as JsonObject[])];
    list[step.index] = replaced(list[step.index] as JsonObject, depth + 1);
    return { ...object, [step.list]: list };
  }
  return replaced(journey as unknown as JsonObject, 0) as unknown as Journey;
}

/** A journey with another list in the thing at a route. */
export function withList(
  journey: Journey,
  [holder, list]: readonly [Route, string],
  change: (items: JsonObject[]) => void,
): Journey {
  return withThing(journey, holder, (object) => {
    const items = [...(object[list] as JsonObject[])];
    change(items);
    return { ...object, [list]: items };
  });
}
