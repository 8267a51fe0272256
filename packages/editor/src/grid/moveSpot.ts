import { laneCells, type JourneyLayout, type LayoutCell } from '@sojourn/core';
import { cellItems, columnOf, isSameSpot, stagesRow, touchpointsRow } from '../store/spots';
import type { EditorSnapshot, GridRow, Spot } from '../store/types';

/** Where a key means to go; `next` and `previous` follow the reading direction. */
export type Intent =
  | 'next'
  | 'previous'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'next-stage'
  | 'previous-stage';

/** What of the editor's state a way through the grid depends on. */
export type GridShape = Pick<EditorSnapshot, 'layout' | 'rows'>;

/** The cell of a cards lane that covers a column: several columns where its cards belong to a whole stage. */
export function cardsCell(
  layout: JourneyLayout,
  row: GridRow,
  index: number,
): LayoutCell | undefined {
  const stage = layout.stages[layout.columns[index]?.stageIndex ?? -1];
  if (row.kind !== 'lane' || row.lane.kind !== 'cards' || !stage) return undefined;
  return laneCells(layout, row.lane, { from: stage.start, to: stage.end }).find(
    ({ start, end }) => start <= index && index < end,
  );
}

/** The columns that the cell at an index covers: up to, not including, `end`. */
function reach(layout: JourneyLayout, row: GridRow, index: number) {
  const column = layout.columns[index];
  const stage = column && layout.stages[column.stageIndex];
  if (!stage) return { start: index, end: index + 1 };
  const isWhole = row.kind === 'stages' || (row.kind === 'lane' && row.lane.kind === 'rollup');
  if (isWhole) return stage;
  return cardsCell(layout, row, index) ?? { start: index, end: index + 1 };
}

/** The spot of a row at a column's index; -1 is the row's header. */
function spotIn(
  { layout }: GridShape,
  row: GridRow,
  { index, end }: { index: number; end: 'top' | 'bottom' },
): Spot | undefined {
  if (row.kind === 'lane' && index < 0) return { row: row.key, column: '' };
  const { start } = reach(layout, row, Math.max(index, 0));
  const column = layout.columns[start];
  if (!column) return row.kind === 'lane' ? { row: row.key, column: '' } : undefined;
  if (row.kind === 'stages') return { row: stagesRow, column: column.stage.id };
  if (row.kind === 'touchpoints') return { row: touchpointsRow, column: column.id };
  const item = cellItems(layout, row.lane, column).at(end === 'top' ? 0 : -1);
  return { row: row.key, column: column.id, ...(item !== undefined && { item }) };
}

/** The first spot of a grid: its first stage, or its first lane; `undefined` where it has neither. */
export function firstSpot(shape: GridShape): Spot | undefined {
  for (const row of shape.rows) {
    const spot = spotIn(shape, row, { index: 0, end: 'top' });
    if (spot) return spot;
  }
  return undefined;
}

function acrossRows(spot: Spot, shape: GridShape, step: 1 | -1): Spot | undefined {
  const { layout, rows } = shape;
  const place = rows.findIndex(({ key }) => key === spot.row);
  const row = rows[place];
  const column = columnOf(layout, spot);
  if (row?.kind === 'lane' && column && spot.item !== undefined) {
    const items = cellItems(layout, row.lane, column);
    const item = items[items.indexOf(spot.item) + step];
    if (item !== undefined && items.includes(spot.item)) return { ...spot, item };
  }
  const next = rows[place + step];
  if (!next || place < 0) return undefined;
  const index = spot.column === '' ? -1 : (column?.index ?? 0);
  // The header rows have no header of their own to go to.
  if (index < 0 && next.kind !== 'lane') return undefined;
  return spotIn(shape, next, { index, end: step > 0 ? 'top' : 'bottom' });
}

function alongRow(spot: Spot, shape: GridShape, intent: Intent): Spot | undefined {
  const { layout, rows } = shape;
  const row = rows.find(({ key }) => key === spot.row);
  if (!row) return undefined;
  const index = spot.column === '' ? -1 : (columnOf(layout, spot)?.index ?? 0);
  const last = layout.columns.length - 1;
  const stage = layout.columns[Math.max(index, 0)]?.stageIndex ?? 0;
  const first = row.kind === 'lane' ? -1 : 0;
  const targets: { [Name in Intent]?: number | undefined } = {
    next: index < 0 ? 0 : reach(layout, row, index).end,
    previous: index < 0 ? -2 : reach(layout, row, index).start - 1,
    'row-start': first,
    'row-end': last,
    'next-stage': index < 0 ? 0 : layout.stages[stage + 1]?.start,
    'previous-stage': index < 0 ? -2 : (layout.stages[stage - 1]?.start ?? first),
  };
  const target = targets[intent];
  if (target === undefined || target < first || target > last) return undefined;
  return spotIn(shape, row, { index: target, end: 'top' });
}

/**
 * Where a key leads in the grid: the same spot where there is nothing in that direction. Up and down go
 * through the cards of a cell one by one.
 *
 * @example
 * moveSpot({ row: ':touchpoints', column: 'call' }, snapshot, 'next')
 */
export function moveSpot(spot: Spot, shape: GridShape, intent: Intent): Spot {
  let next: Spot | undefined;
  if (intent === 'up' || intent === 'down')
    next = acrossRows(spot, shape, intent === 'up' ? -1 : 1);
  else if (intent === 'first') next = firstSpot(shape);
  else if (intent === 'last') {
    const row = shape.rows.at(-1);
    next = row && spotIn(shape, row, { index: shape.layout.columns.length - 1, end: 'bottom' });
  } else next = alongRow(spot, shape, intent);
  return next && !isSameSpot(next, spot) ? next : spot;
}
