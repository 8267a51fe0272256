import { layoutJourney, type Journey, type JourneyView } from '@sojourn/core';
import { rowsOf } from './spots';
import type { EditorSnapshot, GridRow } from './types';

/** What is laid out until the document has been loaded. */
export const nothing: Journey = {
  format: 'sojourn.journey',
  version: 1,
  id: 'nothing',
  title: '',
  ...{ stages: [], lanes: [], personas: [], channels: [], measures: [], sources: [], paths: [] },
  opportunities: [],
};

/** The earlier list where a later one holds the same. */
export function kept<Item>(
  earlier: readonly Item[],
  later: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): readonly Item[] {
  const same =
    earlier.length === later.length &&
    later.every((item, index) => isSame(earlier[index] as Item, item));
  return same ? earlier : later;
}

function isSameRow(one: GridRow, other: GridRow): boolean {
  return one.key === other.key && ('lane' in one && one.lane) === ('lane' in other && other.lane);
}

/** A journey laid out, with what the last layout had where it is the same. */
export function laidOut(journey: Journey, view: JourneyView, last?: EditorSnapshot) {
  const layout = layoutJourney(journey, view);
  return {
    journey,
    layout,
    rows: kept(last?.rows ?? [], rowsOf(layout), isSameRow),
    columnIds: kept(
      last?.columnIds ?? [],
      layout.columns.map(({ id }) => id),
    ),
  };
}

/** Whether two targets are the same thing. */
export function isSameTarget(one: EditorSnapshot['selected'][number], other: typeof one): boolean {
  const measure = (target: typeof one) => ('measure' in target ? target.measure : undefined);
  return one.kind === other.kind && one.id === other.id && measure(one) === measure(other);
}
