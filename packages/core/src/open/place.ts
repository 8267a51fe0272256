import type { ObjectShape } from '../shape';

/** An object as `JSON.parse` gives it. */
export type JsonObject = Record<string, unknown>;

/** An object of the document, and where it stood in it as it came. */
export interface Place {
  object: JsonObject;
  shape: ObjectShape;
  parent?: Place;
  /** The field of the parent. */
  field?: string;
  /** The list that holds the object. Until the end, what was taken out of it leaves a hole. */
  list?: unknown[] | undefined;
  /** The index in that list as it came. */
  index?: number | undefined;
  /** Whether it was set aside after all. */
  removed: boolean;
}

/** One step of a JSON Pointer (RFC 6901), escaped. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Where an object stood, or something in it, as a JSON Pointer. */
export function pointerOf({ parent, field, index }: Place, ...steps: (string | number)[]): string {
  const inside = steps.map(pointerStep).join('');
  if (!parent || field === undefined) return inside;
  return (
    (index === undefined ? pointerOf(parent, field) : pointerOf(parent, field, index)) + inside
  );
}

/** Object.hasOwn for fields: a document's are its own. */
export function has(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key);
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
