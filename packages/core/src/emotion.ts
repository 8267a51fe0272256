import { scoreOf } from './ratings';
import type { Journey, Measure, Stage, Touchpoint } from './types';

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
      const value = scoreOf(touchpoint, { measure: measure.id })?.value;
      if (value === undefined) continue;
      const here = { touchpoint, stage, measure, value };
      known += 1;
      if (!low || direction * (value - low.value) < 0) low = here;
      if (!high || direction * (value - high.value) > 0) high = here;
      const expected = scoreOf(touchpoint, { measure: measure.id, aspect: 'expected' })?.value;
      if (expected === undefined) continue;
      const difference = direction * (value - expected);
      if (Math.abs(difference) > Math.abs(gap?.gap ?? 0)) {
        gap = { ...here, expected, gap: difference };
      }
    }
  }
  return low && high && { low, high, known, ...(gap && { gap }) };
}
