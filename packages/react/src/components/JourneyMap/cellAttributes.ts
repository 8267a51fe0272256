import type { JourneyLayout, LayoutColumn } from '@sojourn/core';

/** How many tints the stages take turns with. */
const bands = 6;

/** The tint of a stage's columns, 1 to 6. */
export function bandOf(stageIndex: number): number {
  return (stageIndex % bands) + 1;
}

export function isFirstOfStage(layout: JourneyLayout, column: LayoutColumn): boolean {
  return layout.stages[column.stageIndex]?.start === column.index;
}

/** What every cell of a column carries, whatever it shows. */
export function cellAttributes(
  layout: JourneyLayout,
  column: LayoutColumn,
  { selectedId, windowed }: { selectedId: string | undefined; windowed: boolean },
) {
  return {
    first: isFirstOfStage(layout, column),
    band: bandOf(column.stageIndex),
    selected: column.id === selectedId,
    position: windowed ? column.index + 2 : undefined,
  };
}

export type CellAttributes = ReturnType<typeof cellAttributes>;
