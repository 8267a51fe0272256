'use client';

import { useEffect, useState, type RefObject } from 'react';
import { holdsFocusable } from './holdsFocusable';

/**
 * Whether an element has to be a tab stop of its own for its content to be scrolled by keys: it is higher
 * than its place, and nothing in it takes the focus.
 */
export function useKeyScroll(ref: RefObject<HTMLElement | null>): boolean {
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const scrolls = element.scrollHeight > element.clientHeight + 1;
      setStop(scrolls && !holdsFocusable(element));
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(element, { subtree: true, childList: true, attributes: true });
    if (typeof ResizeObserver === 'undefined') return () => changes.disconnect();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      changes.disconnect();
      sizes.disconnect();
    };
  }, [ref]);
  return isStop;
}
