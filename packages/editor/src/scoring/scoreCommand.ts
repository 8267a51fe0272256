import {
  scoreOf,
  type Command,
  type Id,
  type Journey,
  type Measure,
  type NameWords,
  type Rating,
  type Score,
} from '@sojourn/core';
import { changesOf, ratingCommand, ratingsShown, touchpointOf } from './ratingCommand';

/** A score as it is shown: what customers experienced, of everybody or of the personas that are shown. */
export interface ScoreAt {
  touchpoint: Id;
  measure: Measure;
  /** Whose journey is shown; left out: everybody's. */
  personas?: ReadonlySet<Id> | undefined;
  /** Names a well-known measure that the journey has not declared yet. */
  words?: NameWords | undefined;
}

/** The score that is shown, and of how many ratings it is the mean. */
export function scoreAt(
  journey: Journey,
  { touchpoint: id, measure, personas }: ScoreAt,
): { score: Score | undefined; count: number } {
  const touchpoint = touchpointOf(journey, id);
  if (!touchpoint) return { score: undefined, count: 0 };
  const query = { measure: measure.id };
  return {
    score: scoreOf(touchpoint, { ...query, personas }),
    count: ratingsShown(touchpoint, query, personas).length,
  };
}

function meanOf(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 1), 0) / all;
}

/**
 * Moves several ratings by the same distance, as far as their scale lets each, so that their mean is
 * another: what tells the personas apart stays.
 */
export function movedTogether(
  ratings: readonly Rating[],
  mean: number,
  { scale }: Pick<Measure, 'scale'>,
): number[] {
  const values = ratings.map(({ value = 0 }) => value);
  const counts = ratings.map(({ n }) => n ?? 1);
  const weights = counts.some((count) => count > 0) ? counts : counts.map(() => 1);
  const movedBy = (distance: number) =>
    values.map((value) => Math.min(scale.max, Math.max(scale.min, value + distance)));
  const plain = movedBy(mean - meanOf(values, weights));
  if (Math.abs(meanOf(plain, weights) - mean) < 1e-9) return plain.map(rounded);
  // Some have reached an end of the scale, so that the others move further: found by halving.
  let low = scale.min - Math.max(...values);
  let high = scale.max - Math.min(...values);
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (meanOf(movedBy(middle), weights) < mean) low = middle;
    else high = middle;
  }
  return movedBy((low + high) / 2).map(rounded);
}

function rounded(value: number): number {
  return Number(value.toFixed(4)) || 0;
}

/**
 * The command that makes a score another, or takes its ratings away where `value` is `undefined`.
 * Where it is the mean of several ratings they all move by the same distance. Without any, a new one
 * is everybody's, or that of the only persona that is shown. `undefined` where nothing would change.
 *
 * @example
 * const command = scoreCommand(journey, { touchpoint: 'call', measure: emotion }, -1.5);
 */
export function scoreCommand(
  journey: Journey,
  { touchpoint: id, measure, personas, words }: ScoreAt,
  value: number | undefined,
): Command | undefined {
  const touchpoint = touchpointOf(journey, id);
  if (!touchpoint) return undefined;
  const shown = ratingsShown(touchpoint, { measure: measure.id }, personas);
  const at = { touchpoint: id, measure: measure.id, words };
  if (shown.length < 2) {
    const [index] = shown;
    const [persona, ...others] = index === undefined ? (personas ?? []) : [];
    const own = others.length === 0 ? persona : undefined;
    return ratingCommand(journey, { ...at, index, persona: own }, value);
  }
  if (value === undefined) {
    const commands = [...shown]
      .reverse()
      .map((index): Command => ({ type: 'rating.remove', in: id, index }));
    return { type: 'batch', commands };
  }
  const ratings = shown.flatMap((index) => touchpoint.ratings[index] ?? []);
  const moved = movedTogether(ratings, value, measure);
  const commands = ratings.flatMap((rating, order): Command[] => {
    const next = moved[order];
    const index = shown[order];
    if (next === undefined || index === undefined || next === rating.value) return [];
    return [{ type: 'rating.update', in: id, index, changes: changesOf(rating, next) }];
  });
  return commands.length === 0 ? undefined : { type: 'batch', commands };
}
