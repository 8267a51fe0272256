import type { Id, Journey, Measure, Rating } from '../types';
import type { MergeConflict } from './types';

/** A rating that the other side's new scale has no room for is kept as `raw`, and is drawn no more. */
export function settleScales(journey: Journey): { journey: Journey; conflicts: MergeConflict[] } {
  const scales = new Map(
    journey.measures.map(({ id, scale }): [Id, Measure['scale']] => [id, scale]),
  );
  const conflicts: MergeConflict[] = [];

  function settled(rating: Rating): Rating {
    const scale = scales.get(rating.measure);
    const { value, low, high, ...rest } = rating;
    const off = (one: number | undefined) =>
      scale !== undefined && one !== undefined && (one < scale.min || one > scale.max);
    if (![value, low, high].some(off)) return rating;
    const kept: Rating = { ...rest, ...(value !== undefined && { raw: { value } }) };
    conflicts.push({
      kind: 'off-scale',
      thing: 'rating',
      id: rating.measure,
      base: undefined,
      ours: kept,
      theirs: rating,
      shows: 'ours',
    });
    return kept;
  }

  const stages = journey.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      ratings: touchpoint.ratings.map(settled),
    })),
  }));
  return conflicts.length > 0
    ? { journey: { ...journey, stages }, conflicts }
    : { journey, conflicts };
}
