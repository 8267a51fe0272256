import { cellItems, columnOf, isSameSpot } from '../store/spots';
import type { Spot } from '../store/types';
import { moveSpot, type GridShape } from './moveSpot';

/**
 * The spots of one row from one to another, both of them included: in one cell its items, else one in
 * each column. Only the other one where they are not in one row.
 *
 * @example
 * spotsBetween({ row: ':touchpoints', column: 'call' }, spot, snapshot)
 */
export function spotsBetween(one: Spot, other: Spot, shape: GridShape): readonly Spot[] {
  const { layout } = shape;
  const [from, to] = [columnOf(layout, one)?.index, columnOf(layout, other)?.index];
  if (one.row !== other.row || from === undefined || to === undefined) return [other];
  const lane = layout.lanes.find(({ id }) => id === one.row);
  const column = layout.columns[from];
  if (from === to && lane && column) {
    const items = cellItems(layout, lane, column);
    const places = [one, other].map(({ item = '' }) => items.indexOf(item)).sort((a, b) => a - b);
    const [first = 0, last = 0] = places;
    const between = items.slice(Math.max(first, 0), last + 1);
    return first < 0 ? [other] : between.map((item) => ({ ...other, item }));
  }
  const spots = [one];
  const intent = to > from ? 'next' : 'previous';
  for (let spot = one; ;) {
    const next = moveSpot(spot, shape, intent);
    const index = columnOf(layout, next)?.index;
    if (next === spot || index === undefined || (to - index) * (to - from) < 0) break;
    const isThere = index === to;
    spots.push(isThere ? other : next);
    if (isThere || isSameSpot(next, other)) break;
    spot = next;
  }
  return spots;
}
