'use client';

import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { columnAfterKey } from './columnKeys';

interface ColumnKeysOptions {
  count: number;
  columnWidth: number;
  /** Changes when other columns are drawn. */
  columns: unknown;
}

/** Whether the column is drawn, and has the focus now. */
function focusColumn(scroller: HTMLElement | null, index: number): boolean {
  const button = scroller?.querySelector<HTMLElement>(`[data-column="${index}"] button`);
  button?.focus();
  return button !== undefined && button !== null;
}

/**
 * Left, Right, Home and End move the focus from touchpoint to touchpoint, also to one that is not
 * drawn yet: the map scrolls there first.
 */
export function useColumnKeys(
  scroller: RefObject<HTMLElement | null>,
  { count, columnWidth, columns }: ColumnKeysOptions,
) {
  const awaited = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (awaited.current === undefined) return;
    if (focusColumn(scroller.current, awaited.current)) awaited.current = undefined;
  }, [columns, scroller]);

  return (event: KeyboardEvent<HTMLElement>) => {
    const element = scroller.current;
    const cell = (event.target as HTMLElement).closest<HTMLElement>('th[data-column]');
    if (!element || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    const index = Number(cell.dataset['column']);
    const next = columnAfterKey(index, event.key, { count, rightToLeft });
    if (next === index) return;
    event.preventDefault();
    if (focusColumn(element, next)) return;
    awaited.current = next;
    element.scrollLeft = (rightToLeft ? -1 : 1) * next * columnWidth;
  };
}
