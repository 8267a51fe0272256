import type { StoredEntry } from '@sojourn/editor';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useStudio } from '../StudioContext';
import { summaryOfEntry, type Summary } from './summaries';

/** What a card says of a map, once the card is near the window; `broken` where it cannot be read. */
export function useSummary(
  entry: StoredEntry,
): [card: RefObject<HTMLLIElement | null>, summary: Summary | 'broken' | undefined] {
  const { maps } = useStudio().keeping;
  const card = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(false);
  const [summary, setSummary] = useState<Summary | 'broken'>();

  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!near) return undefined;
    let current = true;
    void summaryOfEntry(maps, entry).then((found) => current && setSummary(found ?? 'broken'));
    return () => {
      current = false;
    };
  }, [near, maps, entry]);

  return [card, summary];
}
