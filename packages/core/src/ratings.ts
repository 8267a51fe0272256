import { hasOpenScale } from './openScale';
import type { Id, Measure, Rating, Touchpoint } from './types';

/** Which ratings of a touchpoint are meant. */
export interface RatingQuery {
  measure: Id;
  /** @defaultValue 'experienced' */
  aspect?: 'experienced' | 'expected';
  /** @defaultValue 'customer' */
  viewpoint?: 'customer' | 'organization';
  /** Whose ratings; left out: those for everybody, or else all personas' together. */
  personas?: ReadonlySet<Id> | undefined;
}

/** One value made of one rating or more. */
export interface Score {
  /** On the measure's own scale. */
  value: number;
  /** Answers behind it, where each rating says how many. */
  n?: number;
  /** The 95 % interval; only where the score is one rating as it stands. */
  low?: number;
  high?: number;
}

function matching(ratings: readonly Rating[], query: RatingQuery): Rating[] {
  const { measure, aspect = 'experienced', viewpoint = 'customer', personas } = query;
  const found = ratings.filter(
    (rating) =>
      rating.measure === measure &&
      rating.value !== undefined &&
      (rating.aspect ?? 'experienced') === aspect &&
      (rating.viewpoint ?? 'customer') === viewpoint,
  );
  const everybody = found.filter((rating) => rating.persona === undefined);
  const named = found.filter((rating) => rating.persona !== undefined);
  if (!personas) return everybody.length > 0 ? everybody : named;
  const theirs = named.filter((rating) => personas.has(rating.persona as Id));
  return theirs.length > 0 ? theirs : everybody;
}

/**
 * The mean of ratings, each weighted by its answers: `sum(w s) / sum(w)` with w = n where known, else
 * 1. Nothing known gives `undefined`, never 0.
 *
 * @example
 * meanScore([{ measure: 'emotion', value: -2, n: 100 }, { measure: 'emotion', value: 1, n: 50 }])
 * // { value: -1, n: 150 }
 */
export function meanScore(ratings: readonly Rating[]): Score | undefined {
  const [only] = ratings;
  if (only === undefined) return undefined;
  if (ratings.length === 1) {
    const { value, n, low, high } = only;
    if (value === undefined) return undefined;
    return {
      value,
      ...(n !== undefined && { n }),
      ...(low !== undefined && high !== undefined && { low, high }),
    };
  }
  let weights = 0;
  let sum = 0;
  let n: number | undefined = 0;
  for (const rating of ratings) {
    if (rating.value === undefined) continue;
    const weight = rating.n ?? 1;
    weights += weight;
    sum += weight * rating.value;
    n = n === undefined || rating.n === undefined ? undefined : n + rating.n;
  }
  if (weights === 0) return undefined;
  return { value: sum / weights, ...(n !== undefined && { n }) };
}

/** The score of one touchpoint, or of several together; `undefined` where nothing is known. */
export function scoreOf(
  touchpoints: Touchpoint | readonly Touchpoint[],
  query: RatingQuery,
): Score | undefined {
  const all = Array.isArray(touchpoints)
    ? (touchpoints as readonly Touchpoint[])
    : [touchpoints as Touchpoint];
  return meanScore(all.flatMap((touchpoint) => matching(touchpoint.ratings, query)));
}

/** Where a value lies on its measure's scale: 0 at `min`, 1 at `max`, never outside. */
export function shareOfScale(value: number, { scale }: Measure): number {
  const width = scale.max - scale.min;
  if (!(width > 0)) return 0.5;
  return Math.min(1, Math.max(0, (value - scale.min) / width));
}

/** How a value feels, in five steps, from the worst to the best of its scale. */
export type Sentiment = 'very-negative' | 'negative' | 'neutral' | 'positive' | 'very-positive';

/**
 * The step of the emotion scale that a value falls in: on -2..+2 the borders lie at -1.5, -0.5, 0.5
 * and 1.5, and other scales are read in proportion, turned round where lower is better. A scale
 * without an end, such as a volume's, judges nothing: neutral.
 */
export function sentimentOf(value: number, measure: Measure): Sentiment {
  if (hasOpenScale(measure)) return 'neutral';
  const share = shareOfScale(value, measure);
  const emotion = (measure.scale.better === 'lower' ? 1 - share : share) * 4 - 2;
  if (emotion < -1.5) return 'very-negative';
  if (emotion < -0.5) return 'negative';
  if (emotion <= 0.5) return 'neutral';
  return emotion <= 1.5 ? 'positive' : 'very-positive';
}
