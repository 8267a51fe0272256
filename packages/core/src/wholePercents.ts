/**
 * The parts of a whole in full percents that add up to 100: each is rounded down, and the largest
 * remainders gain one, the first of them where they are alike. No part gives none.
 *
 * @param counts - finite, 0 or more
 *
 * @example
 * wholePercents([24, 43, 4]) // [34, 60, 6]
 */
export function wholePercents(counts: readonly number[]): number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / whole) * 100);
  const percents = exact.map(Math.floor);
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const remainder = (index: number) => (exact[index] ?? 0) - (percents[index] ?? 0);
  const gaining = counts
    .map((_, index) => index)
    .sort((a, b) => remainder(b) - remainder(a))
    .slice(0, missing);
  for (const index of gaining) percents[index] = (percents[index] ?? 0) + 1;
  return percents;
}
