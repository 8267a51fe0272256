import { dialogs, panels, StartingPoint } from '../JourneyEditor/parts';

/** Loads every panel and dialog, so that tests meet them at once: `beforeAll(loadParts)`. */
export async function loadParts(): Promise<void> {
  const parts = [StartingPoint, ...Object.values(panels), ...Object.values(dialogs)];
  await Promise.all(parts.map(({ load }) => load()));
}
