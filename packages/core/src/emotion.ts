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

/** The best and the worst touchpoint of a journey; the first of equals. */
export interface EmotionSpan {
  low: EmotionAt;
  high: EmotionAt;
  /** Touchpoints with a value. */
  known: number;
}

/** Where experience and expectation lie farthest apart. */
export interface EmotionGap extends EmotionAt {
  /** On the same scale. */
  expected: number;
  /** Experienced less expected, turned round where lower is better: negative is a disappointment. */
  gap: number;
}

/** The measure of the emotion curve: `emotion`, or else the first of that kind. */
function emotionMeasure(journey: Journey): Measure | undefined {
  const measures = journey.measures.filter(({ kind }) => kind === 'emotion');
  return measures.find(({ id }) => id === 'emotion') ?? measures[0];
}

function emotionsAlong(journey: Journey): EmotionAt[] {
  const measure = emotionMeasure(journey);
  if (!measure) return [];
  return journey.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) => {
      const score = scoreOf(touchpoint, { measure: measure.id });
      return score ? [{ touchpoint, stage, measure, value: score.value }] : [];
    }),
  );
}

function betterBy({ measure }: EmotionAt, difference: number): number {
  return measure.scale.better === 'lower' ? -difference : difference;
}

/** Where a journey feels worst and best, as its customers experienced it; unasked is no value. */
export function emotionSpan(journey: Journey): EmotionSpan | undefined {
  const all = emotionsAlong(journey);
  let [low] = all;
  let high = low;
  if (!low || !high) return undefined;
  for (const at of all) {
    if (betterBy(at, at.value - low.value) < 0) low = at;
    if (betterBy(at, at.value - high.value) > 0) high = at;
  }
  return { low, high, known: all.length };
}

/** The touchpoint whose experience lies farthest from what was expected; none where they agree. */
export function largestGap(journey: Journey): EmotionGap | undefined {
  let largest: EmotionGap | undefined;
  for (const at of emotionsAlong(journey)) {
    const expected = scoreOf(at.touchpoint, { measure: at.measure.id, aspect: 'expected' });
    if (!expected) continue;
    const gap = betterBy(at, at.value - expected.value);
    if (Math.abs(gap) > Math.abs(largest?.gap ?? 0)) {
      largest = { ...at, expected: expected.value, gap };
    }
  }
  return largest;
}
