import {
  columnTouchpoints,
  scoreOf,
  type Id,
  type JourneyLayout,
  type LayoutColumn,
  type Measure,
} from '@sojourn/core';
import { columnById } from '../store/columnById';
import { ratingsShown } from './ratingCommand';

/** A column by its place, which is right but for the moment in which columns change. */
export function columnAt(
  layout: JourneyLayout,
  { id, index }: { id: Id; index: number },
): LayoutColumn | undefined {
  const column = layout.columns[index];
  return column?.id === id ? column : columnById(layout, id);
}

/** A score as a list that is the same where nothing about it is another. */
export type ScoreParts = readonly [
  value: number | undefined,
  n: number | undefined,
  low: number | undefined,
  high: number | undefined,
  /** Of how many ratings of one touchpoint it is the mean. */
  count: number,
];

/** What is known at a column by a measure; of a folded stage the mean of its touchpoints. */
export function scoreParts(
  layout: JourneyLayout,
  place: { id: Id; index: number },
  measure: Pick<Measure, 'id'>,
): ScoreParts {
  const column = columnAt(layout, place);
  if (!column) return [undefined, undefined, undefined, undefined, 0];
  const { personas } = layout;
  const query = { measure: measure.id };
  const { value, n, low, high } =
    scoreOf(columnTouchpoints(layout, column), { ...query, personas }) ?? {};
  const { touchpoint } = column;
  return [value, n, low, high, touchpoint ? ratingsShown(touchpoint, query, personas).length : 0];
}
