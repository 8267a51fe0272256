import type { ObjectShape } from '../shape';
import { pointerStep } from './pointer';

/** An object as `JSON.parse` gives it. */
export type JsonObject = Record<string, unknown>;

/** An object of the document, and where it stood in it as it came. */
export interface Place {
  parent: Place | undefined;
  /** The field of the parent. */
  field: string;
  /** The index in that field's list as it came, or -1 where the field is no list. */
  index: number;
  /** The list that holds the object. Until the end, what was taken out of it leaves a hole. */
  list: unknown[] | undefined;
  object: JsonObject;
  shape: ObjectShape;
  /** Whether it was set aside after all. */
  removed: boolean;
}

/** Where an object stood, as a JSON Pointer. */
export function pointerOf(place: Place | undefined): string {
  if (!place?.parent) return '';
  const { parent, field, index } = place;
  return pointerOf(parent) + pointerStep(field) + (index < 0 ? '' : pointerStep(index));
}

/** How many objects and lists are around an object's fields. */
export function depthOf(place: Place | undefined): number {
  if (!place?.parent) return 1;
  return depthOf(place.parent) + (place.index < 0 ? 1 : 2);
}

/** Object.hasOwn, as a type guard for fields. */
export function has(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key);
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
