import {
  columnOpportunities,
  columnTouchpoints,
  laneCells,
  type Card,
  type Id,
  type JourneyLayout,
  type Lane,
  type LayoutColumn,
} from '@sojourn/core';
import { ratedMeasures, scoresOfCell } from '../scoring/ratedMeasures';
import { columnById } from './columnById';
import type { GridRow, LaneRow, Spot, Target } from './types';

/** The row of the stages' headers, and that of the touchpoints'. */
export const stagesRow = ':stages';
/** The row of the touchpoints' headers. */
export const touchpointsRow = ':touchpoints';

/** The rows of a map: the touchpoints lane is the header row itself, wherever the document has it. */
export function rowsOf({ lanes }: Pick<JourneyLayout, 'lanes'>): GridRow[] {
  return [
    { kind: 'stages', key: stagesRow },
    { kind: 'touchpoints', key: touchpointsRow },
    ...lanes
      .filter(({ kind }) => kind !== 'touchpoints')
      .map((lane): LaneRow => ({ kind: 'lane', key: lane.id, lane })),
  ];
}

/** Whether two spots are the same place. */
export function isSameSpot(one: Spot | undefined, other: Spot | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column && one?.item === other?.item;
}

/** A spot as one text: a key, and a part of an element's id. */
export function spotKey({ row, column, item = '' }: Spot): string {
  return `${row}/${column}/${item}`;
}

/** What stands in a lane's cell: cards, opportunities or measures, by id. */
export function cellItems(layout: JourneyLayout, lane: Lane, column: LayoutColumn): readonly Id[] {
  switch (lane.kind) {
    case 'cards': {
      const [cell] = laneCells(layout, lane, { from: column.index, to: column.index + 1 });
      return cell?.cards.map(({ id }) => id) ?? [];
    }
    case 'opportunities':
      return columnOpportunities(layout, column).map(({ id }) => id);
    case 'scores': {
      if (!column.touchpoint) return [];
      const { rated, unrated } = scoresOfCell(layout, lane, column.touchpoint);
      return [...rated, ...unrated].map(({ id }) => id);
    }
    case 'curve':
      return column.touchpoint ? ratedMeasures(layout.journey, lane).map(({ id }) => id) : [];
    default:
      return [];
  }
}

/** The thing at a spot; `undefined` for an empty cell. */
export function targetAt(layout: JourneyLayout, spot: Spot): Target | undefined {
  const { row, column, item } = spot;
  if (row === stagesRow) return column ? { kind: 'stage', id: column } : undefined;
  if (row === touchpointsRow) {
    const found = columnById(layout, column);
    return found && { kind: found.touchpoint ? 'touchpoint' : 'stage', id: found.id };
  }
  if (column === '') return { kind: 'lane', id: row };
  if (item === undefined) return undefined;
  const kind = layout.lanes.find(({ id }) => id === row)?.kind;
  if (kind === 'cards') return { kind: 'card', id: item };
  if (kind === 'opportunities') return { kind: 'opportunity', id: item };
  return { kind: 'rating', id: column, measure: item };
}

/** A card of a column; the first column of a stage has the stage's too. */
function cardOf(layout: JourneyLayout, column: LayoutColumn, id: Id): Card | undefined {
  const { touchpoint, stage, stageIndex, index } = column;
  const isIt = (card: Card) => card.id === id;
  const own = touchpoint
    ? touchpoint.cards.find(isIt)
    : columnTouchpoints(layout, column)
        .flatMap(({ cards }) => cards)
        .find(isIt);
  return own ?? (layout.stages[stageIndex]?.start === index ? stage.cards.find(isIt) : undefined);
}

/** Where a thing stands in the grid: its first place; `undefined` where it is not shown. */
export function spotOf(layout: JourneyLayout, id: Id): Spot | undefined {
  const { columns, stages, lanes } = layout;
  if (stages.some(({ stage }) => stage.id === id)) return { row: stagesRow, column: id };
  if (columnById(layout, id)) return { row: touchpointsRow, column: id };
  for (const column of columns) {
    const card = cardOf(layout, column, id);
    if (card && lanes.some((lane) => lane.id === card.lane)) {
      return { row: card.lane, column: column.id, item: id };
    }
  }
  const lane = lanes.find((one) => one.kind === 'opportunities');
  if (lane && layout.journey.opportunities.some((one) => one.id === id)) {
    const column = columns.find((one) =>
      columnOpportunities(layout, one).some((opportunity) => opportunity.id === id),
    );
    if (column) return { row: lane.id, column: column.id, item: id };
  }
  return lanes.some((one) => one.id === id) ? { row: id, column: '' } : undefined;
}

/** The column of a spot; `undefined` for a row's header, and where it is not shown. */
export function columnOf(layout: JourneyLayout, { row, column }: Spot): LayoutColumn | undefined {
  if (row !== stagesRow) return columnById(layout, column);
  const stage = layout.stages.find((one) => one.stage.id === column);
  return stage && layout.columns[stage.start];
}

/** The column that took the place of another: of its own stage, if there is one. */
function neighbour({ columns }: JourneyLayout, was: LayoutColumn | undefined) {
  const index = was?.index ?? 0;
  const candidates = [columns[index], columns[index - 1]];
  return (
    candidates.find((column) => column?.stage.id === was?.stage.id) ??
    columns[Math.min(index, columns.length - 1)]
  );
}

/**
 * The nearest spot that still exists: the spot itself, its neighbour in the cell, its cell, its column's
 * header, the first stage's. `undefined` on an empty map.
 */
export function nearestSpot(
  layout: JourneyLayout,
  spot: Spot,
  before: JourneyLayout,
): Spot | undefined {
  const { row, column, item } = spot;
  const lane = layout.lanes.find(({ id }) => id === row);
  const rowExists = row === stagesRow || row === touchpointsRow || lane !== undefined;
  if (column === '' && rowExists) return spot;
  const was = columnOf(before, spot);
  const found = columnOf(layout, spot) ?? neighbour(layout, was);
  if (!found) return undefined;
  if (row === stagesRow || !rowExists) return { row: stagesRow, column: found.stage.id };
  if (!lane || item === undefined) return { row, column: found.id };
  const items = cellItems(layout, lane, found);
  if (items.includes(item)) return { row, column: found.id, item };
  const beforeLane = before.lanes.find(({ id }) => id === row);
  const place = was && beforeLane ? cellItems(before, beforeLane, was).indexOf(item) : 0;
  return {
    row,
    column: found.id,
    ...(column === found.id &&
      items.length > 0 && {
        item: items[Math.min(Math.max(place, 0), items.length - 1)],
      }),
  };
}
