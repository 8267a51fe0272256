'use client';

import { useCallback, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import { columnWindow, type ColumnWindow } from './columnWindow';

export interface ColumnWindowOptions {
  count: number;
  titleWidth: number;
  columnWidth: number;
  /** Whether the map is large enough to be windowed at all. */
  enabled: boolean;
}

/**
 * Which columns a scrolled map draws. A server, the first render over a server's markup, and a printer
 * draw all of them: no text is missing there. It changes only when a column enters or leaves.
 */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  { count, titleWidth, columnWidth, enabled }: ColumnWindowOptions,
): ColumnWindow {
  const printing = useRef(false);
  const everything = useMemo(() => ({ from: 0, to: count }), [count]);

  const subscribe = useCallback(
    (onChange: () => void) => {
      const element = scroller.current;
      if (!enabled || !element) return () => undefined;
      element.addEventListener('scroll', onChange, { passive: true });
      // A frame later: other columns make other heights, which the same round may not notice.
      const handleResize = () => requestAnimationFrame(onChange);
      // Missing in jsdom, where hosts run their own tests.
      const observer =
        typeof ResizeObserver === 'function' ? new ResizeObserver(handleResize) : undefined;
      observer?.observe(element);
      const handlePrint = ({ type }: Event) => {
        printing.current = type === 'beforeprint';
        onChange();
      };
      window.addEventListener('beforeprint', handlePrint);
      window.addEventListener('afterprint', handlePrint);
      return () => {
        window.removeEventListener('beforeprint', handlePrint);
        window.removeEventListener('afterprint', handlePrint);
        element.removeEventListener('scroll', onChange);
        observer?.disconnect();
      };
    },
    [enabled, scroller],
  );

  const snapshot = useMemo(() => {
    let last: ColumnWindow | undefined;
    return () => {
      if (!enabled || printing.current) return everything;
      const element = scroller.current;
      const next = columnWindow({
        scrolled: Math.abs(element?.scrollLeft ?? 0),
        viewport: element?.clientWidth ?? window.innerWidth,
        titleWidth,
        columnWidth,
        count,
      });
      if (last?.from !== next.from || last.to !== next.to) last = next;
      return last;
    };
  }, [columnWidth, count, enabled, everything, scroller, titleWidth]);

  return useSyncExternalStore(subscribe, snapshot, () => everything);
}
