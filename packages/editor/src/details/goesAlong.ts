import { applyCommand, diffJourneys, type Command, type Id, type Journey } from '@sojourn/core';

/** What is counted by name when something is removed. */
export type AlongName = 'stage' | 'touchpoint' | 'card' | 'rating' | 'path' | 'action' | 'other';

/** What a removal takes along, and how many other things lose a reference. */
export interface GoesAlong {
  removed: readonly { name: AlongName; count: number }[];
  mended: number;
}

const named: readonly AlongName[] = ['stage', 'touchpoint', 'card', 'rating', 'path', 'action'];

/** What a command that removes a thing would take along; nothing where it is refused. */
export function goesAlong(journey: Journey, command: Command, id: Id): GoesAlong {
  const result = applyCommand(journey, command);
  if (!result.ok) return { removed: [], mended: 0 };
  const counts = new Map<AlongName, number>();
  const mended = new Set<string>();
  for (const change of diffJourneys(journey, result.journey)) {
    if (change.kind === 'changed') mended.add(`${change.thing} ${change.id}`);
    if (change.kind !== 'removed' || change.id === id) continue;
    const name = named.find((one) => one === change.thing) ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const removed = [...named, 'other' as const].flatMap((name) => {
    const count = counts.get(name) ?? 0;
    return count > 0 ? [{ name, count }] : [];
  });
  return { removed, mended: mended.size };
}
