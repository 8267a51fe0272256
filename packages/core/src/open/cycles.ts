import { has, pointerOf, type Place } from './place';
import type { Repair } from './repair';

/** Tells of what leads back to itself. Nothing is changed: no end is more wrong than the other. */
export function noteCycles(repair: Repair, journeyId: unknown) {
  const cards = new Map<unknown, Place>();
  for (const place of repair.places) {
    const { object, removed, field } = place;
    if (removed) continue;
    if (field === 'cards' && has(object, 'needs')) cards.set(object['id'], place);
    if (field === 'touchpoints' && has(object, 'journey') && object['journey'] === journeyId) {
      repair.note(pointerOf(place, 'journey'), { code: 'nests-itself' });
    }
  }
  /** Cards that were looked at: true while their needs are being followed. */
  const open = new Map<unknown, boolean>();
  for (const start of cards.keys()) {
    // No recursion: a chain may be as long as there are cards. A card leaves after its needs.
    const stack = [start];
    while (stack.length > 0) {
      const id = stack.at(-1);
      const place = cards.get(id);
      if (!place || open.has(id)) {
        if (open.get(id)) open.set(id, false);
        stack.pop();
        continue;
      }
      open.set(id, true);
      for (const need of place.object['needs'] as unknown[]) {
        const needed = open.get(need) && cards.get(need);
        if (needed) repair.note(pointerOf(needed, 'needs'), { code: 'needs-cycle' });
        else stack.push(need);
      }
    }
  }
}
