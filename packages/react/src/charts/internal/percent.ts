/** A share of a picture as an attribute: a strict content security policy drops `style`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** Where a value lies between two, 0 to 1; in the middle where they are one. */
export function shareBetween(value: number, { min, max }: { min: number; max: number }): number {
  const width = max - min;
  return width > 0 ? Math.min(1, Math.max(0, (value - min) / width)) : 0.5;
}
