'use client';

import type { JourneyLayout } from '@sojourn/core';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { columnAfterKey } from './columnKeys';

interface ColumnKeysOptions {
  layout: JourneyLayout;
  columnWidth: number;
  /** Changes when other columns are drawn. */
  columns: unknown;
}

/** Whether the column is drawn, and has the focus now. */
function focusColumn(scroller: HTMLElement | null, index: number): boolean {
  const button = scroller?.querySelector<HTMLElement>(`[data-column="${index}"] button`);
  button?.focus();
  return Boolean(button);
}

/**
 * Left, Right, Home and End move the focus from touchpoint to touchpoint, also to one that is not
 * drawn yet: the map scrolls there first.
 */
export function useColumnKeys(
  scroller: RefObject<HTMLElement | null>,
  { layout, columnWidth, columns }: ColumnKeysOptions,
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
    const stops = layout.columns.flatMap((column) => (column.touchpoint ? column.index : []));
    const next = columnAfterKey(index, event.key, { stops, rightToLeft });
    if (next === index) return;
    event.preventDefault();
    if (focusColumn(element, next)) return;
    awaited.current = next;
    element.scrollLeft = (rightToLeft ? -1 : 1) * next * columnWidth;
  };
}
