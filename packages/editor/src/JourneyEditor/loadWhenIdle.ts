import { loadParts } from './parts';

/**
 * Loads the panels and dialogs once the browser has nothing else to do, so that one is there when it is
 * opened. What fails is tried again then. Gives what ends the waiting.
 */
export function loadWhenIdle(): (() => void) | undefined {
  if (typeof requestIdleCallback !== 'function') return undefined;
  const waiting = requestIdleCallback(() => void loadParts().catch(() => undefined));
  return () => cancelIdleCallback(waiting);
}
