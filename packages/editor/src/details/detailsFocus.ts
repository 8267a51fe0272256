import { perStore } from '../store/perStore';

/**
 * Asks the details to take the keyboard's focus, once they are drawn: whoever opens them by keys goes on
 * there.
 *
 * @example
 * store.openDetails();
 * detailsFocus(store).ask();
 */
export const detailsFocus = perStore(() => {
  const listeners = new Set<() => void>();
  let isAsked = false;
  return {
    ask() {
      isAsked = true;
      // What is shown is another only after this.
      for (const listener of [...listeners]) requestAnimationFrame(listener);
    },
    /** Whether it was asked for since it was last taken. */
    take(): boolean {
      const wasAsked = isAsked;
      isAsked = false;
      return wasAsked;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});
