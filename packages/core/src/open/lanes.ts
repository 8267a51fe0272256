import { topics } from '../vocabulary';
import type { Lane, Measure, Rating } from '../types';
import { wellKnownLane } from '../wellKnown/lanes';
import type { JsonObject } from './place';
import type { Repair } from './repair';

/**
 * Gives a journey that came without lanes the touchpoints, the curve where emotion was rated, and a
 * lane for each topic in use, in the customary order.
 */
export function addLanes(repair: Repair, journey: JsonObject) {
  const lanes = journey['lanes'] as (Lane | undefined)[];
  const used = lanes.filter((lane) => lane !== undefined);
  const emotions = new Set(
    (journey['measures'] as (Measure | undefined)[])
      .filter((measure) => measure?.kind === 'emotion')
      .map((measure) => measure?.id),
  );
  const rated = repair.places.some(
    ({ field, object, removed }) =>
      field === 'ratings' && !removed && emotions.has((object as unknown as Rating).measure),
  );
  const order: readonly string[] = ['touchpoints', rated ? 'curve' : '', ...topics];
  const first = order.slice(0, 2).filter((id) => id && !used.some((lane) => lane.id === id));
  const added = first.flatMap((id) => wellKnownLane(id) ?? []);
  const curve = added.find((lane) => lane.kind === 'curve');
  if (curve) curve.measures = [...emotions].filter((id) => id !== undefined);
  used.push(...added);
  const rank = (lane: Lane) => (order.includes(lane.id) ? order.indexOf(lane.id) : order.length);
  used.sort((one, other) => rank(one) - rank(other));
  lanes.length = 0;
  lanes.push(...used);
  const ids = used.map((lane) => lane.id).join(', ');
  repair.note('', { code: 'lanes-added', values: { ids } }, 'info');
}
