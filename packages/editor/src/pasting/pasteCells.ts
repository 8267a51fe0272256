import type { Lane, LayoutColumn, Measure } from '@sojourn/core';
import { ratedMeasures } from '../scoring/ratedMeasures';
import { scoreAt, scoreCommand } from '../scoring/scoreCommand';
import type { Spot } from '../store/types';
import { isBlankRow, type PasteRun } from './PasteRun';

interface Rows {
  spot: Spot;
  rows: readonly (readonly string[])[];
  /** How many rows of what was copied come before these. */
  offset: number;
}

function addCard(
  run: PasteRun,
  lane: Lane,
  { holder, text, row }: { holder: string; text: string; row: number },
) {
  if (!run.fits(text, row) || !run.takes('cards', row)) return;
  const value = { id: run.options.newId('card'), lane: lane.id, text };
  run.commands.push({ type: 'card.add', in: holder, value });
}

/** What has been rated so far: where two lanes show the same measure the first counts. */
type Seen = Set<string>;

function rate(
  run: PasteRun,
  measure: Measure,
  { column, text, row, seen }: { column: LayoutColumn; text: string; row: number; seen: Seen },
) {
  if (!column.touchpoint) {
    run.refuse('folded', row, { text });
    return;
  }
  const value = run.number(text, row, measure);
  const key = `${column.id}/${measure.id}`;
  if (value === undefined || seen.has(key)) return;
  seen.add(key);
  run.declare(measure);
  const { journey, personas } = run.layout;
  const isDeclared = journey.measures.some(({ id }) => id === measure.id);
  const known = isDeclared ? journey : { ...journey, measures: [...journey.measures, measure] };
  const at = { touchpoint: column.id, measure, personas };
  const command = scoreCommand(known, at, value);
  if (!command) return;
  if (scoreAt(known, at).count === 0) run.takes('ratings', row);
  else run.changed += 1;
  run.commands.push(command);
}

/** Makes each row a card in the spot's cell: what stands in its cells, with dots between. */
export function pasteCards(run: PasteRun, { spot, rows, offset }: Rows) {
  const lane = run.layout.lanes.find(({ id }) => id === spot.row);
  const holder = run.layout.columns.find(({ id }) => id === spot.column)?.id;
  if (!lane || holder === undefined) return;
  rows.forEach((cells, at) => {
    if (isBlankRow(cells)) return;
    const text = cells.filter((cell) => cell !== '').join(' · ');
    addCard(run, lane, { holder, text, row: at + offset + 1 });
  });
}

/** Makes each row an opportunity at the spot's column. */
export function pasteOpportunities(run: PasteRun, { spot, rows, offset }: Rows) {
  const column = run.layout.columns.find(({ id }) => id === spot.column);
  if (!column) return;
  rows.forEach((cells, at) => {
    if (isBlankRow(cells)) return;
    const row = at + offset + 1;
    const title = cells.filter((cell) => cell !== '').join(' · ');
    if (!run.fits(title, row)) return;
    run.takes('opportunities', row);
    const value = { id: run.options.newId('opportunity'), title, at: [column.id], actions: [] };
    run.commands.push({ type: 'opportunity.add', value });
  });
}

/** Where the rows and columns of a sheet meet those of the map. */
function startOf({ layout }: PasteRun, { row, column }: Spot) {
  const lanes = layout.lanes.filter(({ kind }) => kind !== 'touchpoints');
  const lane = Math.max(
    0,
    lanes.findIndex(({ id }) => id === row),
  );
  const at = Math.max(
    0,
    layout.columns.findIndex(({ id }) => id === column),
  );
  return { lanes: lanes.slice(lane), columns: layout.columns.slice(at) };
}

/** Spreads the cells over the touchpoints from the spot on, and over the lanes below. */
export function pasteSpread(run: PasteRun, { spot, rows, offset }: Rows) {
  const { lanes, columns } = startOf(run, spot);
  const seen: Seen = new Set();
  rows.forEach((cells, down) => {
    const row = down + offset + 1;
    const lane = lanes[down];
    const rated = lane && (lane.kind === 'curve' || lane.kind === 'scores');
    const measures = rated ? ratedMeasures(run.layout.journey, lane) : [];
    const measure = measures.find(({ id }) => down === 0 && id === spot.item) ?? measures[0];
    for (const [across, text] of cells.entries()) {
      if (text === '') continue;
      const column = columns[across];
      if (!lane) run.refuse('noLane', row, { text });
      else if (!measure && lane.kind !== 'cards') {
        // Once a row: it is the lane that does not take it.
        run.refuse('wrongLane', row, { lane: lane.id });
        break;
      } else if (!column) run.refuse('noColumn', row, { text });
      else if (measure) rate(run, measure, { column, text, row, seen });
      else addCard(run, lane, { holder: column.id, text, row });
    }
  });
}

/**
 * Spreads numbers over the touchpoints from the spot on: a row for each measure from the spot's on, or
 * a column for each where each row is the next touchpoint.
 */
export function pasteNumbers(run: PasteRun, { spot, rows, offset }: Rows, turned: boolean) {
  const { lanes, columns } = startOf(run, spot);
  const items = lanes
    .filter(({ kind }) => kind === 'curve' || kind === 'scores')
    .flatMap((lane) => ratedMeasures(run.layout.journey, lane));
  const first = Math.max(
    0,
    items.findIndex(({ id }) => id === spot.item),
  );
  const seen: Seen = new Set();
  rows.forEach((cells, down) => {
    cells.forEach((text, across) => {
      if (text === '') return;
      const row = down + offset + 1;
      const measure = items[first + (turned ? across : down)];
      const column = columns[turned ? down : across];
      if (!measure) run.refuse('noLane', row, { text });
      else if (!column) run.refuse('noColumn', row, { text });
      else rate(run, measure, { column, text, row, seen });
    });
  });
}
