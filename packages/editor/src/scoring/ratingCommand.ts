import type { Changes, Command, Id, Journey, NameWords, Rating, Touchpoint } from '@sojourn/core';
import { missingMeasure } from './ratedMeasures';

/** Which rating is meant, or what a new one is of. */
export interface RatingQuery {
  measure: Id;
  /** @defaultValue 'experienced' */
  aspect?: Rating['aspect'];
  /** @defaultValue 'customer' */
  viewpoint?: Rating['viewpoint'];
  /** Left out: everybody's. */
  persona?: Id | undefined;
}

/** Whether a rating is of a measure, as experienced or expected, from one side. */
function isAbout(rating: Rating, { measure, aspect, viewpoint }: RatingQuery): boolean {
  return (
    rating.measure === measure &&
    (rating.aspect ?? 'experienced') === (aspect ?? 'experienced') &&
    (rating.viewpoint ?? 'customer') === (viewpoint ?? 'customer')
  );
}

/** The touchpoint with this id. */
export function touchpointOf(journey: Journey, id: Id): Touchpoint | undefined {
  for (const { touchpoints } of journey.stages) {
    const found = touchpoints.find((touchpoint) => touchpoint.id === id);
    if (found) return found;
  }
  return undefined;
}

/**
 * The places of the ratings that a score is made of, as `scoreOf` of `@sojourn/core` reads them:
 * everybody's before the personas' own, and the shown personas' before everybody's.
 */
export function ratingsShown(
  { ratings }: Pick<Touchpoint, 'ratings'>,
  query: RatingQuery,
  personas?: ReadonlySet<Id>,
): number[] {
  const found = ratings.flatMap((rating, index) =>
    isAbout(rating, query) && rating.value !== undefined ? [index] : [],
  );
  const everybody = found.filter((index) => ratings[index]?.persona === undefined);
  const named = found.filter((index) => !everybody.includes(index));
  if (!personas) return everybody.length > 0 ? everybody : named;
  const theirs = named.filter((index) => personas.has(ratings[index]?.persona ?? ''));
  return theirs.length > 0 ? theirs : everybody;
}

/** What a rating with another value no longer rests on: what it was converted from, its old interval. */
export function changesOf(rating: Rating, value: number): Changes<Rating> {
  const { low, high, raw } = rating;
  const outside = (low !== undefined && value < low) || (high !== undefined && value > high);
  return {
    value,
    ...(raw && { raw: null }),
    ...(outside && { low: null, high: null }),
  };
}

export interface RatingAt extends RatingQuery {
  touchpoint: Id;
  /** Which rating is changed, where it is known; left out: the one that the query names. */
  index?: number | undefined;
  /** Names a well-known measure that the journey has not declared yet. */
  words?: NameWords | undefined;
}

/**
 * The command that gives a touchpoint a rating, changes it, or removes it where `value` is
 * `undefined`. A measure that the journey lacks is added with it. `undefined` where nothing would
 * change. Whether the value lies on the scale is for the caller, and for the command, to say.
 *
 * @example
 * const command = ratingCommand(journey, { touchpoint: 'call', measure: 'emotion' }, -1.5);
 */
export function ratingCommand(
  journey: Journey,
  { touchpoint: id, index: given, words, ...query }: RatingAt,
  value: number | undefined,
): Command | undefined {
  const touchpoint = touchpointOf(journey, id);
  if (!touchpoint) return undefined;
  const index =
    given ??
    touchpoint.ratings.findIndex(
      (rating) => isAbout(rating, query) && rating.persona === query.persona,
    );
  const rating = touchpoint.ratings[index];
  if (value === undefined) return rating && { type: 'rating.remove', in: id, index };
  if (rating) {
    if (rating.value === value) return undefined;
    return { type: 'rating.update', in: id, index, changes: changesOf(rating, value) };
  }
  const add: Command = { type: 'rating.add', in: id, value: newRating(query, value) };
  const missing = missingMeasure(journey, query.measure, words);
  return missing
    ? { type: 'batch', commands: [{ type: 'measure.add', value: missing }, add] }
    : add;
}

/** A rating as a document holds it: what is usual is left out. */
export function newRating(
  { measure, aspect, viewpoint, persona }: RatingQuery,
  value: number,
): Rating {
  return {
    measure,
    value,
    ...(aspect === 'expected' && { aspect }),
    ...(viewpoint === 'organization' && { viewpoint }),
    ...(persona !== undefined && { persona }),
  };
}
