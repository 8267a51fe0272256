import type { Id } from '@sojourn/core';

/** The ids without one, or with it. */
export function toggled(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
