/** The value below which the share `at` (0 to 1) of the values lies. */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/**
 * The ratio of two things that were measured in turns: of each round by itself, so that what slowed
 * the machine down in one round slowed both sides.
 *
 * @param {{ over: number, under: number }[]} rounds
 */
export function ratioOf(rounds) {
  const ratios = rounds.map(({ over, under }) => over / under);
  return { ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}
