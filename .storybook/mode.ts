import { useSyncExternalStore } from 'react';

/** What the test run lays over the toolbar's choices, to look at one story in several ways. */
export interface Mode {
  readonly theme?: 'dark' | 'high-contrast';
  readonly locale?: 'ar';
}

let mode: Mode = {};
const listeners = new Set<() => void>();

/** Changes what every story on the page is shown in; `{}` gives the choice back to the toolbar. */
export function setMode(next: Mode): void {
  mode = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The mode that the test run has set; `{}` in Storybook itself. */
export function useMode(): Mode {
  return useSyncExternalStore(subscribe, () => mode);
}
