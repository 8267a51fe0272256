import type { Measure, Rating } from '../types';
import { has, pointerOf, type JsonObject, type Place } from './place';
import { pointerStep } from './pointer';
import type { Repair } from './repair';

/** Keeps ratings on the scales of their measures: what is outside is moved to the end, and kept. */
export function settleRatings(repair: Repair, journey: JsonObject) {
  const scales = new Map<string, Measure['scale']>();
  for (const measure of journey['measures'] as (Measure | undefined)[]) {
    if (measure) scales.set(measure.id, measure.scale);
  }
  for (const place of repair.places) {
    if (place.field !== 'ratings' || place.removed) continue;
    const rating = place.object as unknown as Rating;
    const scale = scales.get(rating.measure);
    if (!scale) continue;
    for (const key of ['value', 'low', 'high'] as const)
      settleOnScale(repair, place, { key, scale });
    const { low, high } = rating;
    if (low !== undefined && high !== undefined && low > high) {
      repair.setAsideField(place, 'low', { code: 'reversed-interval', values: { low, high } });
      repair.setAsideField(place, 'high', { code: 'reversed-interval', values: { low, high } });
    }
  }
}

interface Bound {
  key: 'value' | 'low' | 'high';
  scale: Measure['scale'];
}

function settleOnScale(repair: Repair, place: Place, { key, scale: { min, max } }: Bound) {
  const { object } = place;
  if (!has(object, key)) return;
  const value = object[key] as number;
  if (value === 0) object[key] = 0;
  if (value >= min && value <= max) return;
  const fault = { code: 'out-of-range', values: { found: value, min, max } } as const;
  if (key === 'value' && !has(object, 'raw')) {
    object['raw'] = { value };
    repair.note(pointerOf(place) + pointerStep(key), fault);
  } else {
    repair.setAsideField(place, key, fault);
  }
  object[key] = value < min ? min : max;
}
