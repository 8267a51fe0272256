import { topics } from '../vocabulary';
import type { Lane, Measure } from '../types';
import { wellKnownLane } from '../wellKnown/lanes';
import type { JsonObject } from './place';
import type { Repair } from './repair';

/**
 * Gives a journey that came without lanes the touchpoints, the curve where emotion was rated, and a
 * lane for each topic in use, in the customary order.
 */
export function addLanes(repair: Repair, journey: JsonObject) {
  const measures = journey['measures'] as (Measure | undefined)[];
  const emotions = measures.flatMap((measure) => (measure?.kind === 'emotion' ? measure.id : []));
  const isRated = repair.places.some(
    ({ field, object, removed }) =>
      field === 'ratings' && !removed && emotions.includes(object['measure'] as string),
  );
  const declared = (journey['lanes'] as (Lane | undefined)[]).flatMap((lane) => lane?.id ?? []);
  const used = new Set(['touchpoints', isRated ? 'curve' : 'touchpoints', ...declared]);
  const order = new Set(['touchpoints', 'curve', ...topics, ...used]);
  const ids = [...order].filter((id) => used.has(id));
  const lanes = ids.flatMap((id) => wellKnownLane(id) ?? []);
  for (const lane of lanes) {
    if (isRated && lane.kind === 'curve') lane.measures = emotions;
  }
  (journey['lanes'] as Lane[]).splice(0, Infinity, ...lanes);
  repair.note('', { code: 'lanes-added', values: { ids: ids.join(', ') } }, 'info');
}
