import { journeyShape, type Field, type ObjectShape, type Shape } from './shape';
import type { Journey, JourneyInput } from './types';

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function keysOf(object: object, shape: ObjectShape | undefined): string[] {
  const keys = Object.keys(object);
  if (!shape) return keys.sort(byCodeUnit);
  const unknown = keys.filter((key) => !shape.fields.has(key)).sort(byCodeUnit);
  return [...shape.fields.keys()].filter((key) => Object.hasOwn(object, key)).concat(unknown);
}

/** Whether a field says nothing: it is left out, so that small documents stay small. */
function isEmpty(value: unknown, field: Field | undefined): boolean {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return true;
  return field?.optional === false && Array.isArray(value) && value.length === 0;
}

function write(value: unknown, shape: Shape | undefined, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const item = shape?.type === 'list' ? shape.item.shape : undefined;
    const items = value.map((one) => inner + write(one, item, inner));
    return items.length > 0 ? `[\n${items.join(',\n')}\n${indent}]` : '[]';
  }
  const known = shape?.type === 'object' ? shape : undefined;
  const members: string[] = [];
  for (const key of keysOf(value, known)) {
    const field = known?.fields.get(key);
    const member = (value as Record<string, unknown>)[key];
    if (isEmpty(member, field)) continue;
    members.push(`${inner}${JSON.stringify(key)}: ${write(member, field?.shape, inner)}`);
  }
  return members.length > 0 ? `{\n${members.join(',\n')}\n${indent}}` : '{}';
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
  return `${write(journey, journeyShape, '')}\n`;
}
