/** What happens between one stage and the next. */
export interface FunnelStep {
  /** Share of those at the stage before, `v[i] / v[i - 1]`; above 1 where more come in. Unknown for the first. */
  conversion?: number;
  /** How many of this stage are not at the next; below 0 where more come in. Unknown for the last. */
  exits?: number;
  /** Share of those at the first stage that is known. */
  ofFirst?: number;
}

/**
 * Conversion and exits from stage to stage. A stage without a count parts the two around it: nothing
 * is said across it.
 *
 * @param counts - people at each stage, in order
 *
 * @example
 * funnelSteps([200, 50]) // [{ exits: 150, ofFirst: 1 }, { conversion: 0.25, ofFirst: 0.25 }]
 */
export function funnelSteps(counts: readonly (number | undefined)[]): FunnelStep[] {
  const first = counts.find((count) => count !== undefined);
  return counts.map((count, index) => {
    const before = index > 0 ? counts[index - 1] : undefined;
    const next = counts[index + 1];
    if (count === undefined) return {};
    return {
      ...(before !== undefined && before > 0 && { conversion: count / before }),
      ...(next !== undefined && { exits: count - next }),
      ...(first !== undefined && first > 0 && { ofFirst: count / first }),
    };
  });
}
