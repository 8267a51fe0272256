import { isObject, type JsonObject } from '../open/place';
import { setOwn } from '../open/plain';
import { journeyShape, type Field, type ObjectShape } from '../shape';
import type { Id, Journey } from '../types';
import type { Kind } from '../vocabulary';

/** A journey in which one thing has another id, and all that refers to it follows. */
export function renameThing(journey: Journey, kind: Kind, [from, to]: readonly [Id, Id]): Journey {
  function renamed(value: unknown, field: Field): unknown {
    if (field.item && Array.isArray(value)) {
      const { item } = field;
      return value.map((inner) => renamed(inner, item));
    }
    if (field.object && isObject(value)) return copied(value, field.object);
    return field.refersTo?.includes(kind) && value === from ? to : value;
  }

  function copied(object: JsonObject, shape: ObjectShape): JsonObject {
    const copy: JsonObject = {};
    for (const key of Object.keys(object)) {
      const field = shape.fields.get(key);
      setOwn(copy, key, field ? renamed(object[key], field) : object[key]);
    }
    if (shape.kind === kind && copy['id'] === from) copy['id'] = to;
    return copy;
  }

  return copied(journey as unknown as JsonObject, journeyShape) as unknown as Journey;
}
