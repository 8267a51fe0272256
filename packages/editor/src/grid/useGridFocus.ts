'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { useEditor } from '../store/EditorContext';
import { columnOf, spotKey } from '../store/spots';

export interface GridFocusOptions {
  /** In pixels. */
  titleWidth: number;
  columnWidth: number;
  /** The columns that are drawn. */
  from: number;
  to: number;
}

/** What ends a press: a finger's click comes after its focus. */
const releases = ['click', 'pointercancel', 'dragend', 'keydown'];

function elementOf(scroller: HTMLElement, key: string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-spot="${CSS.escape(key)}"]`);
}

/** Scrolls a column into view, whether it is drawn already or not. */
function scrollToColumn(
  scroller: HTMLElement,
  index: number,
  { titleWidth, columnWidth, count }: GridFocusOptions & { count: number },
) {
  const room = scroller.scrollWidth - titleWidth;
  const width = Math.max(columnWidth, Math.min(room / Math.max(count, 1), columnWidth * 4));
  const left = index * width;
  const seen = scroller.clientWidth - titleWidth;
  const scrolled = Math.abs(scroller.scrollLeft);
  if (left >= scrolled && left + width <= scrolled + seen) return;
  const sign = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1;
  const target = left < scrolled ? left : left + width - seen;
  scroller.scrollLeft = sign * Math.max(0, target);
}

/**
 * Takes the keyboard's focus to the spot when the editor says so, and keeps it in the grid when what
 * had it goes away.
 */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, options: GridFocusOptions) {
  const turn = useEditor(({ focusTurn }) => focusTurn);
  const key = useEditor(({ spot }) => spot && spotKey(spot));
  const index = useEditor(({ layout, spot }) => spot && columnOf(layout, spot)?.index);
  const count = useEditor(({ columnIds }) => columnIds.length);
  const wanted = useRef(turn);
  const held = useRef(false);
  // From a press until its click: the browser is about to move the focus by itself.
  const pressed = useRef(false);
  const { from, to } = options;

  useEffect(() => {
    const element = scroller.current;
    const spot = element && key !== undefined ? elementOf(element, key) : null;
    if (!element || key === undefined) return;
    const isLost = held.current && !pressed.current && document.activeElement === document.body;
    if (wanted.current === turn && !isLost) return;
    if (index !== undefined) scrollToColumn(element, index, { ...options, count });
    if (!spot) return;
    wanted.current = turn;
    spot.focus({ preventScroll: index !== undefined && spot.tagName !== 'TH' });
    spot.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const enter = () => {
      held.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) held.current = element.contains(relatedTarget as Node);
    };
    const press = ({ target }: Event) => {
      // A press beside the grid takes the focus away on purpose.
      if (!element.contains(target as Node)) held.current = false;
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', press, true);
    for (const type of releases) document.addEventListener(type, release, true);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', press, true);
      for (const type of releases) document.removeEventListener(type, release, true);
    };
  }, [scroller]);

  // Whether the spot is drawn: where it is not, the scroller is the way in.
  return index === undefined || (index >= from && index < to);
}
