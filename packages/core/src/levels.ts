import { hasOpenScale } from './openScale';
import { scoreOf, shareOfScale, type Score } from './ratings';
import type { Id, Measure, Touchpoint } from './types';
import { wellKnownMeasure } from './wellKnown/measures';

/** Did it help them reach their goal, how easy was it, how did it feel. */
export type LevelName = 'goal' | 'ease' | 'emotion';

/** One of the three levels of experience at a touchpoint. */
export interface ExperienceLevel {
  level: LevelName;
  measure: Measure;
  /** Left out: nobody was asked. */
  score?: Score;
  /** How good it is on its own scale, 0 to 1; left out without a score, or on a scale without an end. */
  share?: number;
}

/** The three levels of one touchpoint: three scores side by side, never one index. */
export interface ExperienceLevels {
  /** Goal, ease, emotion, in this order. */
  levels: readonly ExperienceLevel[];
  /**
   * The level that lies lowest on its own scale; left out where fewer than two are known, or where
   * two lie equally low.
   */
  lagging?: LevelName;
  /** Whether the known levels are measured alike: one scale, one method. */
  alike: boolean;
}

/** Which measure tells a level, by its id, where it is not the first of that kind. */
export type LevelMeasures = Partial<Record<LevelName, Id>>;

const names = ['goal', 'ease', 'emotion'] as const;

function measureOf(
  level: LevelName,
  measures: readonly Measure[],
  chosen: Id | undefined,
): Measure | undefined {
  return (
    measures.find(({ id }) => id === (chosen ?? level)) ??
    measures.find(({ kind }) => kind === level) ??
    wellKnownMeasure(level)
  );
}

function isAlike(levels: readonly ExperienceLevel[]): boolean {
  const kinds = levels.map(({ measure: { scale, method } }) =>
    JSON.stringify([scale.min, scale.max, scale.better ?? 'higher', scale.unit, method]),
  );
  return new Set(kinds).size <= 1;
}

/**
 * The three levels of experience at a touchpoint, as its customers told them, and which of them lags.
 * The levels are ranked by their place on their own scales and never added up.
 *
 * @param measures - the journey's
 * @param chosen - which measures to take; left out: the one called by the level's name, else the
 *   first of that kind
 *
 * @example
 * experienceLevels(touchpoint, journey.measures).lagging // 'emotion'
 */
export function experienceLevels(
  touchpoint: Touchpoint,
  measures: readonly Measure[],
  chosen: LevelMeasures = {},
): ExperienceLevels {
  const levels = names.flatMap((level): ExperienceLevel[] => {
    const measure = measureOf(level, measures, chosen[level]);
    if (!measure) return [];
    const score = scoreOf(touchpoint, { measure: measure.id });
    if (!score) return [{ level, measure }];
    if (hasOpenScale(measure)) return [{ level, measure, score }];
    const place = shareOfScale(score.value, measure);
    return [{ level, measure, score, share: measure.scale.better === 'lower' ? 1 - place : place }];
  });
  const known = levels.filter(({ share }) => share !== undefined);
  const [lowest, next] = [...known].sort((a, b) => Number(a.share) - Number(b.share));
  const lags = lowest && next && Number(lowest.share) < Number(next.share);
  return { levels, alike: isAlike(known), ...(lags && { lagging: lowest.level }) };
}
