import { setOwn } from './open/plain';
import { journeyShape, type Field, type ObjectShape } from './shape';
import type { Journey, JourneyInput } from './types';

/** A copy whose fields come in the order of the format, and unknown ones after them by name. */
function ordered(
  value: unknown,
  field?: Field,
  shape: ObjectShape | undefined = field?.object,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, field?.item));
  const copy = {};
  const keys = new Set([...(shape?.fields.keys() ?? []), ...Object.keys(value).sort()]);
  for (const key of keys) {
    if (!Object.hasOwn(value, key)) continue;
    const member = (value as Record<string, unknown>)[key];
    const known = shape?.fields.get(key);
    // It says nothing: small documents stay small.
    const isEmpty = known?.optional === false && Array.isArray(member) && member.length === 0;
    if (!isEmpty) setOwn(copy, key, ordered(member, known));
  }
  return copy;
}

/**
 * A journey as JSON text that is the same for the same journey: fields in the order of the format,
 * unknown ones after them by name, two spaces a level, empty lists left out, one newline at the end.
 * What is opened from it and written again has the same bytes.
 *
 * @example
 * await writeFile('mortgage.json', serializeJourney(journey));
 */
export function serializeJourney(journey: Journey | JourneyInput): string {
  return `${JSON.stringify(ordered(journey, undefined, journeyShape), null, 2)}\n`;
}
