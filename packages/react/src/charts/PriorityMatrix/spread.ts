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

/** Between one turn of a sunflower's seeds and the next. */
const goldenAngle = 2.4;

/** Spots that are one lie like the seeds of a sunflower, so that none is above another. */
function parted(spots: readonly Spot[], distance: number): Spot[] {
  const seen = new Map<string, number>();
  return spots.map(({ x, y }) => {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const away = 0.6 * distance * Math.sqrt(before);
    return {
      x: x + away * Math.cos(before * goldenAngle),
      y: y + away * Math.sin(before * goldenAngle),
    };
  });
}

/**
 * Moves spots apart that would cover one another, each as little as it takes. The same spots always
 * end at the same places.
 */
export function spread(spots: readonly Spot[], { distance, box }: SpreadOptions): Spot[] {
  if (spots.length > most) return spots.map((spot) => ({ ...spot }));
  const moved = parted(spots, distance);
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
        const angle = Math.atan2(dy, dx);
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
