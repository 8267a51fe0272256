import {
  wellKnownChannel,
  type Command,
  type Id,
  type JourneyLayout,
  type Stage,
} from '@sojourn/core';
import { columnOf } from '../store/spots';
import type { Spot } from '../store/types';
import { nameKey } from './pasteColumns';
import { isBlankRow, type PasteRun } from './PasteRun';
import type { PasteColumn } from './types';

type TouchpointValue = Extract<Command, { type: 'touchpoint.add' }>['value'];

/** The stage at a spot, and the place after the spot's touchpoint in it. */
function placeAt(layout: JourneyLayout, spot: Spot): { stage: Stage | undefined; index: number } {
  const column = columnOf(layout, spot) ?? layout.columns[0];
  const stage = column?.stage ?? layout.journey.stages[0];
  const touchpoints = stage?.touchpoints ?? [];
  const isHeader = spot.row === ':touchpoints';
  const at = isHeader ? touchpoints.findIndex(({ id }) => id === spot.column) : -1;
  return { stage, index: at < 0 ? touchpoints.length : at + 1 };
}

/** The channel that a cell names: the journey's, a well-known one, or a new one. */
function channelFinder(run: PasteRun): (name: string) => Id {
  const { journey } = run.layout;
  const { names, newId, words } = run.options;
  const there = new Set(journey.channels.map(({ id }) => id));
  const made = new Map<string, Id>();
  return (name) => {
    const known = names.channelOf(name) ?? made.get(nameKey(name));
    if (known !== undefined && there.has(known)) return known;
    const value = (known !== undefined && wellKnownChannel(known, words)) || {
      id: newId('channel'),
      name,
    };
    run.takes('channels', 0);
    run.commands.push({ type: 'channel.add', value });
    there.add(value.id);
    made.set(nameKey(name), value.id);
    return value.id;
  };
}

/** A row as a touchpoint, with its cards and ratings; `undefined` where there is no room for it. */
function touchpointOf(
  run: PasteRun,
  cells: readonly string[],
  how: { row: number; columns: readonly PasteColumn[]; channel: (name: string) => Id },
): TouchpointValue | undefined {
  const { row, columns, channel } = how;
  const { newId } = run.options;
  const cellOf = (kind: PasteColumn['kind']) =>
    cells[columns.findIndex((column) => column.kind === kind)] ?? '';
  const [title, description, named] = [cellOf('title'), cellOf('description'), cellOf('channel')];
  if (![title, description, named].every((text) => run.fits(text, row))) return undefined;
  if (!run.takes('touchpoints', row)) return undefined;
  const cards: NonNullable<TouchpointValue['cards']> = [];
  const ratings: NonNullable<TouchpointValue['ratings']> = [];
  columns.forEach((column, at) => {
    const text = cells[at] ?? '';
    if (text === '') return;
    if (column.kind === 'lane' && run.fits(text, row) && run.takes('cards', row)) {
      cards.push({ id: newId('card'), lane: column.lane.id, text });
    }
    if (column.kind === 'measure') {
      const value = run.number(text, row, column.measure);
      if (value === undefined) return;
      run.declare(column.measure);
      run.takes('ratings', row);
      ratings.push({ measure: column.measure.id, value });
    }
  });
  return {
    id: newId('touchpoint'),
    // One line: it is a heading.
    title: title.replace(/\s*\n\s*/g, ' '),
    ...(description !== '' && { description }),
    ...(named !== '' && { channel: channel(named) }),
    cards,
    ratings,
  };
}

/** The stages that rows name: the journey's by their titles, and new ones after the spot's. */
function stageFinder(run: PasteRun, after: Stage | undefined) {
  const { stages } = run.layout.journey;
  const found = new Map<string, Id>();
  for (const { id, title } of [...stages].reverse()) found.set(nameKey(title), id);
  let index = after ? stages.indexOf(after) + 1 : stages.length;
  return (title: string, row: number): Id | undefined => {
    const known = found.get(nameKey(title));
    if (known !== undefined) return known;
    if (!run.fits(title, row) || !run.takes('stages', row)) return undefined;
    const id = run.options.newId('stage');
    found.set(nameKey(title), id);
    run.commands.push({ type: 'stage.add', value: { id, title }, index });
    index += 1;
    return id;
  };
}

export interface PasteRows {
  spot: Spot;
  rows: readonly (readonly string[])[];
  columns: readonly PasteColumn[];
  /** How many rows of what was copied come before these. */
  offset: number;
}

/**
 * Makes each row a touchpoint: after the spot's in its stage, or at the end of the stage that the row
 * names. A row that names none belongs to the stage above it, as in a sheet with joined cells.
 */
export function pasteTouchpoints(run: PasteRun, { spot, rows, columns, offset }: PasteRows) {
  const { stage, index } = placeAt(run.layout, spot);
  const stageOf = stageFinder(run, stage);
  const channel = channelFinder(run);
  const stageColumn = columns.findIndex(({ kind }) => kind === 'stage');
  let into: Id | undefined;
  let next = index;
  rows.forEach((cells, at) => {
    if (isBlankRow(cells)) return;
    const row = at + offset + 1;
    const named = stageColumn < 0 ? '' : (cells[stageColumn] ?? '');
    if (named !== '') into = stageOf(named, row);
    else into ??= stage?.id ?? stageOf('', row);
    const value =
      into === undefined ? undefined : touchpointOf(run, cells, { row, columns, channel });
    if (into === undefined || !value) return;
    const isHere = into === stage?.id;
    run.commands.push({ type: 'touchpoint.add', in: into, value, ...(isHere && { index: next }) });
    if (isHere) next += 1;
  });
}

/** Makes each row a stage after the spot's. */
export function pasteStages(run: PasteRun, { spot, rows, offset }: Omit<PasteRows, 'columns'>) {
  const { stages } = run.layout.journey;
  const column = columnOf(run.layout, spot);
  let index = column ? column.stageIndex + 1 : stages.length;
  rows.forEach((cells, at) => {
    if (isBlankRow(cells)) return;
    const row = at + offset + 1;
    const title = cells.find((cell) => cell !== '')?.replace(/\s*\n\s*/g, ' ') ?? '';
    if (!run.fits(title, row) || !run.takes('stages', row)) return;
    const value = { id: run.options.newId('stage'), title };
    run.commands.push({ type: 'stage.add', value, index });
    index += 1;
  });
}
