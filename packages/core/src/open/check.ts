import type { Field } from '../shape';
import { customaryScale } from '../wellKnown/measures';
import { isDate } from './date';
import { depthOfSetAside } from './limits';
import { has, isObject, pointerOf, type JsonObject, type Place } from './place';
import { moveInto } from './range';
import type { Fault, Repair } from './repair';
import { quoted, setAsideKey, typeName } from './report';

/** What is expected, where it is not "a" with the type. */
const expectedWords: Partial<Record<Field['type'], string>> = {
  boolean: 'true or false',
  scalar: 'a text or a number',
  record: 'an object',
  object: 'an object',
};

function hasType(type: Field['type'], value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'scalar':
      return typeof value === 'string' || Number.isFinite(value);
    case 'list':
      return Array.isArray(value);
    case 'record':
    case 'object':
      return isObject(value);
    case 'const':
      // The envelope was read before.
      return true;
    case 'text':
    case 'date':
    case 'choice':
      return typeof value === 'string';
    default:
      return type satisfies never;
  }
}

function expectedOf({ type, schema }: Field): string {
  return schema.enum?.map(quoted).join(', ') ?? expectedWords[type] ?? `a ${type}`;
}

/** What is wrong with a single value; its fields or items are not looked at. */
export function faultOf(field: Field, value: unknown): Fault | undefined {
  const { type, schema } = field;
  if (!hasType(type, value)) {
    return { code: 'wrong-type', values: { expected: expectedOf(field), found: typeName(value) } };
  }
  if (type === 'choice' && !schema.enum?.includes(value as string)) {
    return {
      code: 'unknown-choice',
      values: { expected: expectedOf(field), found: quoted(value) },
    };
  }
  return type === 'date' && !isDate(value as string)
    ? { code: 'invalid-date', values: { found: quoted(value) } }
    : undefined;
}

/** Checks a journey against its shape, sets aside what does not fit and fills in what is left out. */
export function checkObject(repair: Repair, place: Place): Fault | undefined {
  const { shape, object } = place;
  for (const field of shape.decisive) {
    const fault = decisiveFault(repair, place, field);
    if (fault) return fault;
  }
  if (shape.kind ?? shape.references.length > 0) repair.places.push(place);
  const keys = Object.keys(object);
  repair.keys += keys.length;
  for (const key of keys) {
    const field = shape.fields.get(key);
    if (field) checkField(repair, place, field);
    else if (typeof object[key] !== 'string') {
      const path = pointerOf(place, key);
      repair.foreign(object, key, { path, depth: path.split('/').length });
    }
  }
  for (const field of shape.present) {
    if (!has(object, field.key)) fillIn(repair, place, field);
  }
  return undefined;
}

/** Why the object as a whole cannot be kept, if it cannot. */
function decisiveFault(repair: Repair, place: Place, field: Field): Fault | undefined {
  const { object, shape } = place;
  const { key } = field;
  if (shape.kind === 'measure' && key === 'scale') return mendScale(repair, place);
  if (has(object, key)) {
    mendId(repair, place, field);
    return faultOf(field, object[key]);
  }
  return field.optional ? undefined : { code: 'missing-field', values: { field: key } };
}

function isScale(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { min, max } = value;
  return Number.isFinite(min) && Number.isFinite(max) && (min as number) < (max as number);
}

function mendScale(repair: Repair, place: Place): Fault | undefined {
  const { object } = place;
  const fault: Fault = { code: 'unusable-scale' };
  const customary = customaryScale(object['kind'] as string);
  const came = has(object, 'scale');
  if (came && isScale(object['scale'])) return undefined;
  if (!customary) return fault;
  if (came) repair.setAsideField(place, 'scale', fault);
  else repair.note(pointerOf(place), fault);
  object['scale'] = customary;
  return undefined;
}

/** A number as an id or a reference means its digits: nothing else could be meant. */
function isNumberAsId({ type, isId, refersTo }: Field, value: unknown): boolean {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    type === 'text' &&
    (isId || refersTo !== undefined)
  );
}

function mendId(repair: Repair, place: Place, field: Field) {
  const { object } = place;
  const found = object[field.key];
  if (!isNumberAsId(field, found)) return;
  object[field.key] = String(found);
  noteNumber(repair, pointerOf(place, field.key), found as number);
}

function noteNumber(repair: Repair, path: string, found: number) {
  repair.note(path, { code: 'number-as-id', values: { found } }, 'info');
}

function checkField(repair: Repair, place: Place, field: Field) {
  const { object } = place;
  const { key, type } = field;
  mendId(repair, place, field);
  const value = object[key];
  const fault = faultOf(field, value);
  if (fault) {
    const scalar = typeof value === 'string' || typeof value === 'number';
    if (field.keptRaw && scalar && !has(object, 'raw')) {
      delete object[key];
      object['raw'] = { value: String(value) };
      repair.note(pointerOf(place, key), { code: 'kept-raw' });
    } else {
      repair.setAsideField(place, key, fault);
    }
  } else if (type === 'text') {
    if ((value as string).length > repair.limits.field)
      repair.refuse(pointerOf(place, key), 'field-too-long');
  } else if (type === 'number') {
    const { minimum: min = -Infinity, maximum: max = Infinity } = field.schema;
    moveInto(repair, place, { key, min, max });
  } else if (type === 'list') {
    checkList(repair, place, field);
  } else if (field.object) {
    const inside = { object: value as JsonObject, shape: field.object, parent: place, field: key };
    const unusable = checkObject(repair, { ...inside, removed: false });
    if (unusable) repair.setAsideField(place, key, unusable);
  } else if (type === 'record') {
    checkExtensions(repair, value as JsonObject);
  }
}

function checkExtensions(repair: Repair, extensions: JsonObject) {
  for (const key of Object.keys(extensions)) {
    repair.keys += 1;
    // What was set aside came from higher up, where it was within the limit.
    const moved = key === setAsideKey && Array.isArray(extensions[key]) ? depthOfSetAside : 0;
    repair.foreign(extensions, key, { path: '/extensions', depth: 3 - moved });
  }
}

function checkList(repair: Repair, place: Place, field: Field) {
  const list = place.object[field.key] as unknown[];
  for (let index = 0; index < list.length && !repair.full; index += 1) {
    const fault = itemFault(repair, { place, list, index }, field);
    if (fault) {
      const path = pointerOf(place, field.key, index);
      repair.setAsideItem(list, index, { ...fault, path });
    }
  }
}

interface ItemPlace {
  place: Place;
  list: unknown[];
  index: number;
}

/** Checks an item of a list; gives why it cannot stay. */
function itemFault(repair: Repair, at: ItemPlace, { key, item }: Field): Fault | undefined {
  const { place, list, index } = at;
  const value = list[index];
  if (!item) return undefined;
  if (isNumberAsId(item, value)) {
    list[index] = String(value);
    noteNumber(repair, pointerOf(place, key, index), value as number);
    return undefined;
  }
  const fault = faultOf(item, value);
  if (fault) return fault;
  if (item.object) {
    const { object: shape } = item;
    const object = value as JsonObject;
    // Written out: there are tens of thousands of them, and a spread is slow.
    return checkObject(repair, {
      object,
      shape,
      parent: place,
      field: key,
      list,
      index,
      removed: false,
    });
  }
  if ((value as string).length > repair.limits.field) {
    repair.refuse(pointerOf(place, key, index), 'field-too-long');
  }
  return undefined;
}

function fillIn(repair: Repair, place: Place, { key, type, isId }: Field) {
  // Ids are filled in when all others are known.
  if (isId) return;
  place.object[key] = type === 'list' ? [] : '';
  if (type !== 'list')
    repair.note(pointerOf(place), { code: 'missing-text', values: { field: key } });
}
