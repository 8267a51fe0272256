import type { Id, Journey, Path } from '@sojourn/core';

/** The touchpoints that a path of a kind can lead to, in their order: none where customers leave. */
export function linkTargets(journey: Pick<Journey, 'stages'>, from: Id, kind: Path['kind']): Id[] {
  const ids = journey.stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
  const at = ids.indexOf(from);
  switch (kind) {
    case 'loop':
      return ids.slice(0, at + 1);
    case 'skip':
      // The next one is where everybody goes anyway.
      return ids.slice(at + 2);
    case 'branch':
      return ids.filter((id) => id !== from);
    case 'exit':
      return [];
    default:
      return kind satisfies never;
  }
}
