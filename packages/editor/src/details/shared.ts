import type { Field, FieldGroup } from '../fields';
import { flatFields } from './descriptors/fieldsOf';

/** What makes each thing itself, or is too much to set for several at once. */
const own = new Set([
  'title',
  'name',
  'text',
  'from',
  'to',
  'image',
  'portrait',
  'scale',
  'needs',
  'journey',
]);

/** The fields that can be set for several things of a kind at once. */
export function sharedFields(fields: readonly (Field | FieldGroup)[]): Field[] {
  return flatFields(fields).filter(
    ({ name, kind }) => !own.has(name) && !['texts', 'facts', 'traits', 'longText'].includes(kind),
  );
}

/** What several things have in common, and the names of the fields in which they differ. */
export function sharedValues(
  things: readonly object[],
  fields: readonly Field[],
): { thing: Readonly<Record<string, unknown>>; mixed: ReadonlySet<string> } {
  const [first = {}, ...rest] = things.map((thing): Readonly<Record<string, unknown>> => ({
    ...thing,
  }));
  const mixed = new Set<string>();
  const thing: Record<string, unknown> = {};
  for (const { name } of fields) {
    const value = first[name];
    const isSame = rest.every((one) => JSON.stringify(one[name]) === JSON.stringify(value));
    if (!isSame) mixed.add(name);
    else if (value !== undefined) thing[name] = value;
  }
  return { thing, mixed };
}
