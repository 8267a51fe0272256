import { sameValue } from '../diff/sameValue';
import { emptyIsLeftOut, fieldNames, type Fields } from '../diff/things';
import type { ThingName } from '../diff/types';
import { setOwn } from '../open/plain';
import { mergeTexts } from './mergeOrder';

/** One thing as it was, as ours is and as theirs is. */
export interface Versions {
  base: Fields | undefined;
  ours: Fields;
  theirs: Fields;
}

/** A field that both changed, to different values. */
export interface FieldConflict {
  field: string;
  base: unknown;
  ours: unknown;
  theirs: unknown;
}

function own(value: Fields | undefined, field: string): unknown {
  return value && Object.hasOwn(value, field) ? value[field] : undefined;
}

/** A list of texts without one that stands there twice: only of such can two changes be told apart. */
function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string') &&
    new Set(value).size === value.length
  );
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value of the three, if they can be one. */
function mergedValue(
  field: string,
  [base, ours, theirs]: readonly [unknown, unknown, unknown],
): { value: unknown } | undefined {
  if (sameValue(ours, theirs) || sameValue(theirs, base)) return { value: ours };
  if (sameValue(ours, base)) return { value: theirs };
  if (isTexts(ours) && isTexts(theirs) && (base === undefined || isTexts(base))) {
    // Personas left out are everybody: a list for it is another thing than more or fewer of them.
    if (base === undefined && field === 'personas') return undefined;
    return { value: mergeTexts({ base: base ?? [], ours, theirs }) };
  }
  if (field !== 'extensions' || !isRecord(ours) || !isRecord(theirs)) return undefined;
  const merged = {};
  const before = isRecord(base) ? base : {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const one = mergedValue(key, [own(before, key), own(ours, key), own(theirs, key)]);
    if (!one) return undefined;
    if (one.value !== undefined) setOwn(merged, key, one.value);
  }
  return { value: merged };
}

/** The fields of one thing from both sides, its lists of things left out, and where they cannot be one. */
export function mergeFields(
  thing: ThingName,
  { base, ours, theirs }: Versions,
): { fields: Record<string, unknown>; conflicts: FieldConflict[] } {
  const fields: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  if (thing === 'rating') return mergeRating({ base, ours, theirs });
  for (const field of fieldNames(thing, ours, theirs)) {
    const empty = emptyIsLeftOut(thing, field) ? [] : undefined;
    const values = [base, ours, theirs].map((side) => own(side, field) ?? empty);
    const three = values as [unknown, unknown, unknown];
    const merged = mergedValue(field, three);
    const value = merged ? merged.value : three[1];
    if (!merged) conflicts.push({ field, base: three[0], ours: three[1], theirs: three[2] });
    if (value !== undefined) setOwn(fields, field, value);
  }
  return { fields, conflicts };
}

/** A score is one thing: its value, interval and number of answers belong together. */
function mergeRating({ base, ours, theirs }: Versions) {
  const merged = mergedValue('', [base, ours, theirs]);
  const fields = { ...((merged ? merged.value : ours) as Fields) };
  return { fields, conflicts: merged ? [] : [{ field: 'value', base, ours, theirs }] };
}
