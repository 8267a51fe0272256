/** A place in a picture, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

interface SpreadOptions {
  /** Centres keep this far from one another, in pixels, where there is room. */
  distance: number;
  /** Nothing is moved out of it. */
  box: { x: number; y: number; width: number; height: number };
}

const rounds = 60;
/** Above this many there is no room to move to, and no time to look for it. */
const most = 300;

/**
 * Moves spots apart that would cover one another, each as little as it takes. The same spots always
 * end at the same places.
 */
export function spread(spots: readonly Spot[], { distance, box }: SpreadOptions): Spot[] {
  const moved = spots.map((spot) => ({ ...spot }));
  if (spots.length > most) return moved;
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    moved.forEach((a, index) => {
      for (let other = index + 1; other < moved.length; other += 1) {
        const b = moved[other];
        if (!b) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 0.01) continue;
        touched = true;
        // On the very same spot they part in a direction of their own.
        const angle = apart > 0 ? Math.atan2(dy, dx) : other * 2.4;
        const push = (distance - apart) / 2;
        a.x -= Math.cos(angle) * push;
        a.y -= Math.sin(angle) * push;
        b.x += Math.cos(angle) * push;
        b.y += Math.sin(angle) * push;
      }
    });
    for (const spot of moved) {
      spot.x = Math.min(box.x + box.width, Math.max(box.x, spot.x));
      spot.y = Math.min(box.y + box.height, Math.max(box.y, spot.y));
    }
    if (!touched) break;
  }
  return moved;
}
