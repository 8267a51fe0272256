import { scoreOf, sentimentOf, shareOfScale, type Score } from './ratings';
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
export function emotionMeasure(journey: Journey): Measure | undefined {
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

/** Where a journey feels worst and best: places in order, none of them in both lists. */
export interface EmotionPlaces {
  /** The lowest first; the earlier of equals. */
  worst: readonly EmotionAt[];
  /** The highest first; the earlier of equals. */
  best: readonly EmotionAt[];
  /** Touchpoints with a value. */
  known: number;
}

/**
 * The places that feel worst and best, as customers told them. With fewer places than both lists
 * would take, each gets half of them, and the one in the middle goes by its own feeling: to the worst
 * where it is negative, else to the best.
 *
 * @param most - the most places in each list
 *
 * @example
 * emotionPlaces(journey).worst[0]?.touchpoint.title
 */
export function emotionPlaces(journey: Journey, most = 3): EmotionPlaces {
  const measure = emotionMeasure(journey);
  if (!measure) return { worst: [], best: [], known: 0 };
  const rated: EmotionAt[] = [];
  for (const stage of journey.stages) {
    for (const touchpoint of stage.touchpoints) {
      const value = scoreOf(touchpoint, { measure: measure.id })?.value;
      if (value !== undefined) rated.push({ touchpoint, stage, measure, value });
    }
  }
  const known = rated.length;
  const direction = measure.scale.better === 'lower' ? -1 : 1;
  // Sorting keeps equals in the document's order.
  const rising = [...rated].sort((a, b) => direction * (a.value - b.value));
  const half = Math.min(most, Math.floor(known / 2));
  const middle = known < 2 * most && known % 2 === 1 ? rising[half] : undefined;
  const low = middle !== undefined && isNegative(middle) ? half + 1 : half;
  const worst = rising.slice(0, low);
  const high = half + (middle !== undefined && low === half ? 1 : 0);
  const taken = new Set(worst);
  const best = rated
    .filter((place) => !taken.has(place))
    .sort((a, b) => direction * (b.value - a.value))
    .slice(0, high);
  return { worst, best, known };
}

function isNegative({ value, measure }: EmotionAt): boolean {
  const sentiment = sentimentOf(value, measure);
  if (sentiment !== 'neutral') return sentiment.endsWith('negative');
  const share = shareOfScale(value, measure);
  return (measure.scale.better === 'lower' ? 1 - share : share) < 0.5;
}

/** How one stage feels as a whole. */
export interface StageEmotion {
  stage: Stage;
  /** The mean over its touchpoints, weighted by answers; left out where nobody was asked. */
  score?: Score;
  /** Touchpoints with a value. */
  known: number;
  /** Its worst and its best place; the same where it has only one. */
  low?: EmotionAt;
  high?: EmotionAt;
}

/**
 * Each stage of a journey with its mean emotion, as customers told it, and where in it the feeling is
 * lowest and highest.
 *
 * @example
 * stageEmotions(journey)[0]?.score?.value // -0.4
 */
export function stageEmotions(journey: Journey): StageEmotion[] {
  const measure = emotionMeasure(journey);
  return journey.stages.map((stage): StageEmotion => {
    const score = measure && scoreOf(stage.touchpoints, { measure: measure.id });
    const extremes = emotionExtremes({ ...journey, stages: [stage] });
    if (!score || !extremes) return { stage, known: 0 };
    const { low, high, known } = extremes;
    return { stage, score, known, low, high };
  });
}
