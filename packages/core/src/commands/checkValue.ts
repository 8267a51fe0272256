import { faultOf } from '../open/check';
import { validId } from '../open/ids';
import { limits } from '../open/limits';
import { has, isObject, pointerStep, type JsonObject } from '../open/place';
import { quoted } from '../open/report';
import type { MessageValues } from '../message';
import type { Field, ObjectShape } from '../shape';
import type { Kind } from '../vocabulary';
import type { CommandRefusalCode } from './messages';

/** Why a command is refused. */
export interface Refusal {
  code: CommandRefusalCode;
  /** JSON Pointer into the command. */
  path: string;
  values?: MessageValues;
}

/** An id that something refers to: looked for when the whole command is done. */
export interface Reference {
  kinds: readonly Kind[];
  id: string;
  /** JSON Pointer into the command. */
  path: string;
}

/** What a value holds that concerns the rest of the journey. */
export interface Mentions {
  references: Reference[];
  /** Ids that it brings. */
  ids: { kind: Kind; id: string; path: string }[];
}

function refusal(path: string, code: CommandRefusalCode, values: MessageValues = {}): Refusal {
  return { code, path, values };
}

/** What is wrong with the value of a field, if anything; notes the ids and references in it. */
export function checkValue(
  field: Field,
  value: unknown,
  { path, mentions }: { path: string; mentions: Mentions },
): Refusal | undefined {
  const fault = faultOf(field, value);
  if (fault) return refusal(path, fault.code as CommandRefusalCode, fault.values);
  if (typeof value === 'string') {
    if (value.length > limits.field)
      return refusal(path, 'field-too-long', { limit: limits.field });
    if ((field.isId || field.refersTo) && !validId.test(value)) {
      return refusal(path, 'invalid-id', { found: quoted(value) });
    }
    if (field.refersTo) mentions.references.push({ kinds: field.refersTo, id: value, path });
  }
  if (typeof value === 'number') {
    const { minimum: min = -Infinity, maximum: max = Infinity } = field.schema;
    if (value < min || value > max) {
      return refusal(path, 'out-of-range', { found: value, min, max });
    }
  }
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    for (let index = 0; index < value.length; index += 1) {
      const inner = checkValue(item, value[index], { path: `${path}/${index}`, mentions });
      if (inner) return inner;
    }
  }
  return field.object && isObject(value)
    ? checkThing(field.object, value, { path, mentions })
    : undefined;
}

/** What is wrong with a whole thing, if anything. Lists that are left out are filled in, empty. */
export function checkThing(
  shape: ObjectShape,
  thing: JsonObject,
  { path, mentions }: { path: string; mentions: Mentions },
): Refusal | undefined {
  for (const { key, type } of shape.present) {
    if (has(thing, key)) continue;
    if (type !== 'list') return refusal(path, 'missing-field', { field: key });
    thing[key] = [];
  }
  for (const key of Object.keys(thing)) {
    const field = shape.fields.get(key);
    const wrong =
      field && checkValue(field, thing[key], { path: path + pointerStep(key), mentions });
    if (wrong) return wrong;
  }
  if (shape.kind) {
    mentions.ids.push({ kind: shape.kind, id: thing['id'] as string, path: `${path}/id` });
  }
  return checkOrder(thing, path);
}

/** What is wrong between the fields of one thing: an interval, or a scale. */
export function checkOrder(thing: JsonObject, path: string): Refusal | undefined {
  const { low, high, scale } = thing;
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    return refusal(path, 'reversed-interval', { low, high });
  }
  if (isObject(scale) && !((scale['min'] as number) < (scale['max'] as number))) {
    return refusal(`${path}/scale`, 'unusable-scale');
  }
  return undefined;
}
