import type { Id, JourneyLayout, LayoutColumn } from '@sojourn/core';

const known = new WeakMap<JourneyLayout, ReadonlyMap<Id, LayoutColumn>>();

/** A column by its id: hundreds of parts ask for theirs after every change. */
export function columnById(layout: JourneyLayout, id: Id): LayoutColumn | undefined {
  let columns = known.get(layout);
  if (!columns) {
    columns = new Map(layout.columns.map((column) => [column.id, column]));
    known.set(layout, columns);
  }
  return columns.get(id);
}
