import type { JourneyLayout, LayoutColumn } from '@sojourn/core';

/** How many tints the stages take turns with. */
const bands = 6;

/** The tint of a stage's columns, 1 to 6. */
export function stageBand(stageIndex: number): number {
  return (stageIndex % bands) + 1;
}

/** Whether a stage begins with this column. */
export function isFirstOfStage({ stages }: JourneyLayout, { stageIndex, index }: LayoutColumn) {
  return stages[stageIndex]?.start === index;
}
