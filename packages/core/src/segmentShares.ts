/** Where one segment lies on a bar that is 1 wide. */
export interface SegmentPart {
  /** From the bar's beginning, 0 to 1. */
  start: number;
  /** On the bar, 0 to 1: smaller than what was given where all add up to more than the whole. */
  width: number;
}

/** Shares as parts of one bar. */
export interface SegmentShares {
  /** One for each share, in order; `undefined` where the share is not known. */
  parts: (SegmentPart | undefined)[];
  /** All known shares together; more than 1 where they overlap or are wrong. */
  sum: number;
  /** What no segment covers, 0 to 1. */
  rest: number;
  /** Whether the shares add up to more than the whole, so that the bar is drawn smaller. */
  scaled: boolean;
}

/** Shares that were rounded to whole percents do not meet 100 % to the point. */
const rounding = 0.0051;

/**
 * The shares of segments as parts of one bar. A share that is no number is not known; nothing is
 * made up for it, and what is left over is the rest.
 */
export function segmentShares(shares: readonly (number | undefined)[]): SegmentShares {
  const known = shares.map((share) =>
    share === undefined || !Number.isFinite(share) || share < 0 ? undefined : share,
  );
  const sum = known.reduce<number>((all, share) => all + (share ?? 0), 0);
  const isWhole = Math.abs(sum - 1) <= rounding;
  const scale = sum > 1 || isWhole ? 1 / sum : 1;
  let start = 0;
  const parts = known.map((share) => {
    if (share === undefined) return undefined;
    const part = { start, width: share * scale };
    start += part.width;
    return part;
  });
  return {
    parts,
    sum,
    rest: isWhole ? 0 : Math.max(0, 1 - sum),
    scaled: sum > 1 && !isWhole,
  };
}
