import type { Field, Shape } from '../shape';
import { customaryScale } from '../wellKnown/measures';
import type { Measure } from '../types';
import { isDate } from './date';
import { has, isObject, depthOf, pointerOf, type JsonObject, type Place } from './place';
import { pointerStep } from './pointer';
import type { Fault, Repair } from './repair';
import { quoted, setAsideKey, typeName } from './report';
import { depthOfSetAside } from './limits';
import { setOwn } from './plain';

/** What a place is where it is in no list. */
const single = { index: -1, list: undefined, removed: false };

const expectedWords: Record<Exclude<Shape['type'], 'choice' | 'const'>, string> = {
  text: 'a text',
  date: 'a date as text',
  number: 'a number',
  boolean: 'true or false',
  scalar: 'a text or a number',
  record: 'an object',
  list: 'a list',
  object: 'an object',
};

function wrongType(shape: Exclude<Shape, { type: 'const' }>, value: unknown): Fault {
  const expected =
    shape.type === 'choice' ? shape.options.map(quoted).join(', ') : expectedWords[shape.type];
  return { code: 'wrong-type', values: { expected, found: typeName(value) } };
}

/** What is wrong with a single value; its fields or items are not looked at. */
function faultOf(shape: Shape, value: unknown): Fault | undefined {
  switch (shape.type) {
    case 'text':
      if (typeof value === 'string') return undefined;
      break;
    case 'date':
      if (typeof value !== 'string') break;
      if (isDate(value)) return undefined;
      return { code: 'invalid-date', values: { found: quoted(value) } };
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) return undefined;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return undefined;
      break;
    case 'choice':
      if (typeof value !== 'string') break;
      if (shape.options.includes(value)) return undefined;
      return {
        code: 'unknown-choice',
        values: { found: quoted(value), expected: shape.options.map(quoted).join(', ') },
      };
    case 'const':
      // The envelope was read before.
      return undefined;
    case 'scalar':
      if (typeof value === 'string' || Number.isFinite(value)) return undefined;
      break;
    case 'list':
      if (Array.isArray(value)) return undefined;
      break;
    case 'record':
    case 'object':
      if (isObject(value)) return undefined;
      break;
    default:
      return shape satisfies never;
  }
  return wrongType(shape, value);
}

/** A number as an id or a reference means its digits: nothing else could be meant. */
function mendId(field: Field, object: JsonObject) {
  const value = object[field.key];
  const isId = field.isId || (field.shape.type === 'text' && field.refersTo);
  if (isId && typeof value === 'number' && Number.isFinite(value))
    object[field.key] = String(value);
  return object[field.key] !== value;
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
    else checkForeign(repair, place, key);
  }
  for (const field of shape.present) {
    if (!has(object, field.key)) fillIn(repair, place, field);
  }
  return undefined;
}

/** Why the object as a whole cannot be kept, if it cannot. */
function decisiveFault(repair: Repair, place: Place, field: Field): Fault | undefined {
  const { object, shape } = place;
  if (shape.kind === 'measure' && field.key === 'scale') {
    return mendScale(repair, place, field);
  }
  if (!has(object, field.key)) {
    if (field.optional) return undefined;
    return { code: 'missing-field', values: { field: field.key } };
  }
  if (mendId(field, object)) noteNumberAsId(repair, place, field.key);
  return faultOf(field.shape, object[field.key]);
}

function isScale(shape: Shape, value: unknown): boolean {
  if (shape.type !== 'object' || !isObject(value)) return false;
  const usable = shape.decisive.every(({ key, shape: end }) => !faultOf(end, value[key]));
  return usable && (value['min'] as number) < (value['max'] as number);
}

function mendScale(repair: Repair, place: Place, field: Field): Fault | undefined {
  const { object } = place;
  const scale = has(object, 'scale') ? object['scale'] : undefined;
  if (isScale(field.shape, scale)) return undefined;
  const customary = customaryScale(object['kind'] as Measure['kind']);
  if (!customary) {
    return scale === undefined
      ? { code: 'missing-field', values: { field: 'scale' } }
      : { code: 'unusable-scale' };
  }
  if (scale === undefined) repair.note(pointerOf(place), { code: 'unusable-scale' });
  else repair.setAsideField(place, 'scale', { code: 'unusable-scale' });
  object['scale'] = customary;
  return undefined;
}

function noteNumberAsId(repair: Repair, place: Place, key: string) {
  const found = String(place.object[key]);
  const path = pointerOf(place) + pointerStep(key);
  repair.note(path, { code: 'number-as-id', values: { found } }, 'info');
}

function checkForeign(repair: Repair, place: Place, key: string) {
  const { object } = place;
  const value = object[key];
  if (typeof value !== 'object' && typeof value !== 'number') return;
  const path = pointerOf(place) + pointerStep(key);
  const kept = repair.foreign(value, depthOf(place) + 1, path);
  if (kept !== value) setOwn(object, key, kept);
}

function checkExtensions(repair: Repair, extensions: JsonObject, path: string) {
  for (const key of Object.keys(extensions)) {
    repair.keys += 1;
    const value = extensions[key];
    // What was set aside came from higher up, where it was within the limit.
    const moved = key === setAsideKey && Array.isArray(value) ? depthOfSetAside : 0;
    const kept = repair.foreign(value, 3 - moved, path + pointerStep(key));
    if (kept !== value) setOwn(extensions, key, kept);
  }
}

function checkField(repair: Repair, place: Place, field: Field) {
  const { object } = place;
  const { key, shape } = field;
  if (typeof object[key] !== 'string' && mendId(field, object)) noteNumberAsId(repair, place, key);
  const value = object[key];
  const fault = faultOf(shape, value);
  if (fault) {
    const scalar = typeof value === 'string' || typeof value === 'number';
    if (field.keptRaw && scalar && !has(object, 'raw')) {
      keepRaw(repair, place, key);
    } else {
      repair.setAsideField(place, key, fault);
    }
    return;
  }
  switch (shape.type) {
    case 'text':
      if ((value as string).length > repair.limits.field) {
        refuseLength(repair, pointerOf(place) + pointerStep(key), (value as string).length);
      }
      break;
    case 'number':
      checkRange(repair, place, field);
      break;
    case 'list':
      checkList(repair, place, field);
      break;
    case 'object': {
      const object = value as JsonObject;
      const inside = { ...single, parent: place, field: key, object, shape };
      const unusable = checkObject(repair, inside);
      if (unusable) repair.setAsideField(place, key, unusable);
      break;
    }
    case 'record':
      checkExtensions(repair, value as JsonObject, pointerOf(place) + pointerStep(key));
      break;
    default:
  }
}

function refuseLength(repair: Repair, path: string, found: number) {
  repair.refuse(path, 'field-too-long', { found, limit: repair.limits.field });
}

function keepRaw(repair: Repair, place: Place, key: string) {
  const { object } = place;
  const value = object[key];
  delete object[key];
  object['raw'] = { value: String(value) };
  repair.note(pointerOf(place) + pointerStep(key), { code: 'kept-raw' });
}

function checkRange(repair: Repair, place: Place, { key, shape }: Field) {
  const value = place.object[key] as number;
  if (shape.type !== 'number') return;
  const { min, max } = shape;
  if (value >= min && value <= max) {
    // JSON writes -0 as 0: what is opened again would differ.
    if (value === 0) place.object[key] = 0;
    return;
  }
  repair.setAsideField(place, key, { code: 'out-of-range', values: { found: value, min, max } });
  place.object[key] = value < min ? min : max;
}

function checkList(repair: Repair, place: Place, field: Field) {
  if (field.shape.type !== 'list') return;
  const { key, shape } = field;
  const list = place.object[key] as unknown[];
  for (let index = 0; index < list.length && !repair.full; index += 1) {
    const fault = itemFault(repair, { place, key, list, index }, shape.item);
    if (fault) {
      const path = pointerOf(place) + pointerStep(key) + pointerStep(index);
      repair.setAsideItem(list, index, { ...fault, path });
    }
  }
}

interface ItemPlace {
  place: Place;
  key: string;
  list: unknown[];
  index: number;
}

/** Checks an item of a list; gives why it cannot stay. */
function itemFault(repair: Repair, at: ItemPlace, { shape, refersTo }: Field): Fault | undefined {
  const { place: parent, key: field, list, index } = at;
  const value = list[index];
  const pathOf = () => pointerOf(parent) + pointerStep(field) + pointerStep(index);
  const fault = faultOf(shape, value);
  if (!fault) {
    if (shape.type === 'object') {
      const object = value as JsonObject;
      return checkObject(repair, { parent, field, index, list, object, shape, removed: false });
    }
    const { length } = value as string;
    if (length > repair.limits.field) refuseLength(repair, pathOf(), length);
    return undefined;
  }
  if (!refersTo || typeof value !== 'number' || !Number.isFinite(value)) return fault;
  list[index] = String(value);
  repair.note(pathOf(), { code: 'number-as-id', values: { found: value } }, 'info');
  return undefined;
}

function fillIn(repair: Repair, place: Place, { key, shape, isId }: Field) {
  const { object } = place;
  // Ids are filled in when all others are known.
  if (isId) return;
  if (shape.type === 'list') {
    object[key] = [];
    return;
  }
  object[key] = '';
  repair.note(pointerOf(place), { code: 'missing-text', values: { field: key } });
}
