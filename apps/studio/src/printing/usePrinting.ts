import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(listener: () => void) {
  const tell = ({ type }: Event) => {
    printing = type === 'beforeprint';
    // The browser takes its picture as soon as the event has ended.
    flushSync(listener);
  };
  window.addEventListener('beforeprint', tell);
  window.addEventListener('afterprint', tell);
  return () => {
    window.removeEventListener('beforeprint', tell);
    window.removeEventListener('afterprint', tell);
  };
}

/** Whether the page is being printed, so that it can be drawn for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
