import { has, type JsonObject } from '../open/place';
import { setOwn } from '../open/plain';
import type { ObjectShape } from '../shape';
import type { Journey } from '../types';
import { thingAt, withList, withThing, type Route, type Step } from './places';
import type { Command } from './types';

/** One step of a command, with everything in it found: what is left is to do it. */
export type Change =
  | { verb: 'add'; holder: Route; step: Step; value: JsonObject }
  | { verb: 'update'; route: Route; fields: JsonObject }
  | { verb: 'move'; route: Route; to: { holder: Route; index: number } }
  | { verb: 'remove'; route: Route };

/** A journey after a change, and the command that takes the change back. */
export interface Changed {
  journey: Journey;
  inverse: Command;
}

/** What a thing is called in commands. A rating has no id of its own. */
function nameOf(shape: ObjectShape): string {
  return shape.kind ?? 'rating';
}

/** How a command names a thing: by its id, a rating by its touchpoint and index. */
function address(journey: Journey, route: Route): JsonObject {
  const { object, shape } = thingAt(journey, route);
  if (shape.kind === 'journey') return {};
  if (shape.kind) return { id: object['id'] };
  const { index } = route.at(-1) as Step;
  return { in: thingAt(journey, route.slice(0, -1)).object['id'], index };
}

/** What holds a thing, as a command names it: nothing for the journey itself. */
function holderName(journey: Journey, holder: Route): JsonObject {
  return holder.length === 0 ? {} : { in: thingAt(journey, holder).object['id'] };
}

function command(type: string, fields: JsonObject): Command {
  return { type, ...fields } as unknown as Command;
}

/** Does a change. The journey that came is not changed; what the change does not touch is shared. */
export function changed(journey: Journey, change: Change): Changed {
  switch (change.verb) {
    case 'add': {
      const { holder, step, value } = change;
      const after = withList(journey, [holder, step.list], (items) => {
        items.splice(step.index, 0, value);
      });
      const route = [...holder, step];
      const name = nameOf(thingAt(after, route).shape);
      const inverse = { ...address(after, route), ...(name !== 'rating' && { alone: true }) };
      return { journey: after, inverse: command(`${name}.remove`, inverse) };
    }
    case 'remove': {
      const { route } = change;
      const holder = route.slice(0, -1);
      const { list, index } = route.at(-1) as Step;
      const { object: value, shape } = thingAt(journey, route);
      const after = withList(journey, [holder, list], (items) => {
        items.splice(index, 1);
      });
      const inverse = { ...holderName(journey, holder), value, index };
      return { journey: after, inverse: command(`${nameOf(shape)}.add`, inverse) };
    }
    case 'update':
      return updated(journey, change.route, change.fields);
    case 'move':
      return moved(journey, change.route, change.to);
    default:
      return change satisfies never;
  }
}

function updated(journey: Journey, route: Route, fields: JsonObject): Changed {
  const { object, shape } = thingAt(journey, route);
  const before: JsonObject = {};
  const after: JsonObject = { ...object };
  for (const key of Object.keys(fields)) {
    setOwn(before, key, has(object, key) ? object[key] : null);
    if (fields[key] === null) delete after[key];
    else setOwn(after, key, fields[key]);
  }
  return {
    journey: withThing(journey, route, () => after),
    inverse: command(`${nameOf(shape)}.update`, { ...address(journey, route), changes: before }),
  };
}

function moved(
  journey: Journey,
  route: Route,
  { holder, index }: { holder: Route; index: number },
): Changed {
  const from = route.slice(0, -1);
  const { list, index: was } = route.at(-1) as Step;
  const { object, shape } = thingAt(journey, route);
  const without = withList(journey, [from, list], (items) => {
    items.splice(was, 1);
  });
  const after = withList(without, [holder, list], (items) => {
    items.splice(index, 0, object);
  });
  const type = `${nameOf(shape)}.move`;
  const inverse = shape.kind
    ? { id: object['id'], ...holderName(journey, from), index: was }
    : { ...holderName(journey, from), index, to: was };
  return { journey: after, inverse: command(type, inverse) };
}
