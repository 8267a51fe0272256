import { laneKinds, topics } from '../vocabulary';
import type { Lane } from '../types';

/**
 * A lane that needs no declaration: one named by its kind, or a lane of cards named by its topic.
 * The lane `curve` shows emotion.
 *
 * @example
 * wellKnownLane('pain') // { id: 'pain', kind: 'cards', topic: 'pain' }
 */
export function wellKnownLane(id: string): Lane | undefined {
  const topic = topics.find((known) => known === id);
  if (topic) return { id, kind: 'cards', topic };
  const kind = laneKinds.find((known) => known === id);
  if (!kind) return undefined;
  return kind === 'curve' ? { id, kind, measures: ['emotion'] } : { id, kind };
}
