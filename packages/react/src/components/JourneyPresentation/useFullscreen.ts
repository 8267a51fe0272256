'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void) {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

// Where a frame may not fill the screen, and in jsdom, the property is false or missing.
const isPossible = () => document.fullscreenEnabled === true;
const isFull = () => Boolean(document.fullscreenElement);
const no = () => false;

/** Whether the screen may be filled, and is; known only in a browser. */
export function useFullscreen(): { possible: boolean; full: boolean } {
  return {
    possible: useSyncExternalStore(subscribe, isPossible, no),
    full: useSyncExternalStore(subscribe, isFull, no),
  };
}

/** Fills the screen with an element, or gives it back. */
export async function toggleFullscreen(element: Element | null) {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen());
  } catch {
    // The browser refused, as it may: the presentation stays as it is.
  }
}
