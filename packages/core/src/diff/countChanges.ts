import type { ChangeKind, JourneyChange } from './types';

/**
 * How many things were added, removed, moved and changed. What only came or went with a larger
 * thing is not counted, and a thing with three changed fields counts once.
 */
export function countChanges(changes: readonly JourneyChange[]): Record<ChangeKind, number> {
  const counts = { added: 0, removed: 0, moved: 0, changed: 0 };
  const changed = new Set<object>();
  for (const change of changes) {
    if (change.kind === 'changed') changed.add(change.after);
    else if (change.kind === 'moved' || change.with === undefined) counts[change.kind] += 1;
  }
  counts.changed = changed.size;
  return counts;
}
