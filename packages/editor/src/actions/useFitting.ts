'use client';

import { useEffect, useState, type RefObject } from 'react';

/** Beside the words that say what is selected, in pixels; narrower than `narrow` they stand above. */
const wordsWidth = 232;
const narrow = 560;
const gap = 4;
/** Of the lines between groups. */
const linesWidth = 4 * 13;

/**
 * How many tools fit into a bar besides its first and last, so that it stays one row; all of them until
 * it has been measured.
 */
export function useFitting(bar: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(Infinity);
  useEffect(() => {
    const element = bar.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width === 0) return;
      const fixed = [...element.querySelectorAll<HTMLElement>('[data-always]')];
      const step = (fixed.at(-1)?.offsetWidth ?? 32) + gap;
      const taken = fixed.reduce((sum, { offsetWidth }) => sum + offsetWidth + gap, 0);
      const room = width - taken - linesWidth - (width < narrow ? 0 : wordsWidth);
      setCount(Math.max(0, Math.floor(room / step)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
  return count;
}
