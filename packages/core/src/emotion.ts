import type { Id, Journey, Measure, Stage, Touchpoint } from './types';

/** How one touchpoint felt to its customers. */
export interface EmotionAt {
  touchpoint: Touchpoint;
  stage: Stage;
  measure: Measure;
  /** On the measure's own scale. */
  value: number;
}

/** Where experience and expectation lie farthest apart. */
export interface EmotionGap extends EmotionAt {
  /** On the same scale. */
  expected: number;
  /** Experienced less expected, turned round where lower is better: negative is a disappointment. */
  gap: number;
}

/** What stands out along a journey, as its customers told it; the first of equals. */
export interface EmotionExtremes {
  low: EmotionAt;
  high: EmotionAt;
  /** Left out where nothing was expected, or all was as expected. */
  gap?: EmotionGap;
  /** Touchpoints with a value. */
  known: number;
}

/** The measure of the emotion curve: `emotion`, or else the first of that kind. */
function emotionMeasure(journey: Journey): Measure | undefined {
  const measures = journey.measures.filter(({ kind }) => kind === 'emotion');
  return measures.find(({ id }) => id === 'emotion') ?? measures[0];
}

/**
 * What the customers of a touchpoint felt, or expected: the value of `scoreOf`, without making
 * anything on the way, since a summary asks it of every touchpoint of a large journey.
 */
export function emotionOf(
  { ratings }: Touchpoint,
  measure: Id,
  aspect: 'experienced' | 'expected' = 'experienced',
): number | undefined {
  let forEverybody = false;
  let count = 0;
  let weights = 0;
  let sum = 0;
  let last = 0;
  for (const rating of ratings) {
    if (rating.measure !== measure || (rating.aspect ?? 'experienced') !== aspect) continue;
    const { value, persona } = rating;
    if (value === undefined || rating.viewpoint === 'organization') continue;
    if (forEverybody && persona !== undefined) continue;
    if (!forEverybody && persona === undefined) {
      // A rating for everybody stands for all personas': theirs no longer count.
      forEverybody = true;
      count = weights = sum = 0;
    }
    const weight = rating.n ?? 1;
    count += 1;
    weights += weight;
    sum += weight * value;
    last = value;
  }
  if (count === 1) return last;
  return weights > 0 ? sum / weights : undefined;
}

/** Where a journey feels worst and best, and farthest from what was expected; unasked is no value. */
export function emotionExtremes(journey: Journey): EmotionExtremes | undefined {
  const measure = emotionMeasure(journey);
  if (!measure) return undefined;
  const direction = measure.scale.better === 'lower' ? -1 : 1;
  let low: EmotionAt | undefined;
  let high: EmotionAt | undefined;
  let gap: EmotionGap | undefined;
  let known = 0;
  for (const stage of journey.stages) {
    for (const touchpoint of stage.touchpoints) {
      const value = emotionOf(touchpoint, measure.id);
      if (value === undefined) continue;
      known += 1;
      if (!low || direction * (value - low.value) < 0) low = { touchpoint, stage, measure, value };
      if (!high || direction * (value - high.value) > 0)
        high = { touchpoint, stage, measure, value };
      const expected = emotionOf(touchpoint, measure.id, 'expected');
      if (expected === undefined) continue;
      const difference = direction * (value - expected);
      if (Math.abs(difference) > Math.abs(gap?.gap ?? 0)) {
        gap = { touchpoint, stage, measure, value, expected, gap: difference };
      }
    }
  }
  return low && high && { low, high, known, ...(gap && { gap }) };
}
