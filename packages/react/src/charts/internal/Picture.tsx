'use client';

import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

const never = () => () => undefined;

/** What a chart is drawn with until its box is measured, and where nothing can be measured. */
const firstSize = { width: 480, height: 320 };

interface PictureProps {
  /** The chart. From right to left its horizontal axis is reversed. */
  children: (rightToLeft: boolean) => ReactElement;
}

/**
 * The box of a picture that Recharts draws. A server has nothing to draw there, so it sends the box
 * alone, as high as it will be: nothing moves when the picture comes. Assistive technology reads
 * the sentence and the table instead. Renders a `<div>`.
 */
export function Picture({ children }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [rightToLeft, setRightToLeft] = useState(false);
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    const read = () => {
      if (box.current) setRightToLeft(getComputedStyle(box.current).direction === 'rtl');
    };
    read();
    // A page may be turned round at any time, as a whole or in part.
    const observer = new MutationObserver(read);
    observer.observe(document, { subtree: true, attributeFilter: ['dir'] });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} data-part="picture" aria-hidden="true">
      {mounted && (
        <ResponsiveContainer width="100%" height="100%" initialDimension={firstSize}>
          {children(rightToLeft)}
        </ResponsiveContainer>
      )}
    </div>
  );
}
