import type { Measure, Rating } from '../types';
import { has, type JsonObject } from './place';
import { moveInto } from './range';
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
    const { min, max } = scale;
    for (const key of ['value', 'low', 'high']) {
      if (has(place.object, key))
        moveInto(repair, place, { key, min, max, keptRaw: key === 'value' });
    }
    const { low, high } = rating;
    if (low !== undefined && high !== undefined && low > high) {
      for (const key of ['low', 'high']) {
        repair.setAsideField(place, key, { code: 'reversed-interval', values: { low, high } });
      }
    }
  }
}
