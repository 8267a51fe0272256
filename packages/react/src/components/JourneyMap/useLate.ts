'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether it is too early for what nobody sees at first: true while a large map makes its first
 * paint. A server, and the first render over its markup, leave nothing for later.
 */
export function useLate(large: boolean): boolean {
  const overMarkup = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [late, setLate] = useState(large && !overMarkup);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's callbacks come before it is painted; a timer set there comes after.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(false));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return late;
}
