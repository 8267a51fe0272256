import { has, pointerOf, type Place } from './place';
import type { Repair } from './repair';

interface Range {
  key: string;
  min: number;
  max: number;
  /** Whether a value that is moved stays beside it, in the field `raw`. */
  keptRaw?: boolean;
}

/** Moves a number that is outside its range to the nearest end, and keeps what came. */
export function moveInto(repair: Repair, place: Place, { key, min, max, keptRaw }: Range) {
  const { object } = place;
  const value = object[key] as number;
  // JSON writes -0 as 0: what is opened again would differ.
  if (value === 0) object[key] = 0;
  if (value >= min && value <= max) return;
  const fault = { code: 'out-of-range', values: { found: value, min, max } } as const;
  if (keptRaw && !has(object, 'raw')) {
    object['raw'] = { value };
    repair.note(pointerOf(place, key), fault);
  } else {
    repair.setAsideField(place, key, fault);
  }
  object[key] = value < min ? min : max;
}
