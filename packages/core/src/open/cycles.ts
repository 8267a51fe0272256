import { pointerOf, type Place } from './place';
import { pointerStep } from './pointer';
import type { Repair } from './repair';

/** Tells of what leads back to itself. Nothing is changed: no end is more wrong than the other. */
export function noteCycles(repair: Repair, journeyId: string) {
  const cards = new Map<string, Place>();
  for (const place of repair.places) {
    const { object, removed, field } = place;
    if (removed) continue;
    if (field === 'cards' && Object.hasOwn(object, 'needs'))
      cards.set(object['id'] as string, place);
    if (field === 'touchpoints' && object['journey'] === journeyId) {
      repair.note(pointerOf(place) + pointerStep('journey'), { code: 'nests-itself' });
    }
  }
  const done = new Set<string>();
  for (const start of cards.keys()) follow(repair, cards, { start, done });
}

/** Follows the needs of a card without recursion: a chain may be as long as there are cards. */
function follow(
  repair: Repair,
  cards: ReadonlyMap<string, Place>,
  { start, done }: { start: string; done: Set<string> },
) {
  const open = new Set<string>();
  const stack: { id: string; leaving: boolean }[] = [{ id: start, leaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { id, leaving } = step;
    if (leaving) {
      open.delete(id);
      done.add(id);
      continue;
    }
    const place = cards.get(id);
    if (!place || done.has(id)) continue;
    if (open.has(id)) {
      repair.note(pointerOf(place) + pointerStep('needs'), { code: 'needs-cycle' });
      continue;
    }
    open.add(id);
    stack.push({ id, leaving: true });
    for (const need of place.object['needs'] as (string | undefined)[]) {
      if (need !== undefined) stack.push({ id: need, leaving: false });
    }
  }
}
