import type { Card, Id, JourneyLayout } from '@sojourn/core';

/** A card of the touchpoint or stage at a column. */
export function cardAt(layout: JourneyLayout, index: number, id: Id): Card | undefined {
  const column = layout.columns[index];
  const own = column?.touchpoint?.cards.find((card) => card.id === id);
  return own ?? column?.stage.cards.find((card) => card.id === id);
}
