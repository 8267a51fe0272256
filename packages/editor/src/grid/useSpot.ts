'use client';

import { useRef, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import { useSpotDrag } from '../moving';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { isSameTarget } from '../store/laidOut';
import { isSameSpot, spotKey, targetAt } from '../store/spots';
import type { EditorSnapshot, EditorStore, Spot } from '../store/types';
import { firstSpot } from './moveSpot';

/** What a spot's element shows: whether the keyboard is there, and whether it is among what is selected. */
function stateOf(snapshot: EditorSnapshot, spot: Spot): readonly [boolean, boolean, boolean] {
  const { selected, layout, lifted } = snapshot;
  const isHere = isSameSpot(snapshot.spot ?? firstSpot(snapshot), spot);
  const target = selected.length > 0 || lifted ? targetAt(layout, spot) : undefined;
  return [
    isHere,
    target !== undefined && selected.some((one) => isSameTarget(one, target)),
    target !== undefined && lifted !== undefined && isSameTarget(lifted.target, target),
  ];
}

/** Adds what stands at a spot to what is selected, or takes it away. */
function toggle(store: EditorStore, spot: Spot) {
  const { selected, layout } = store.getSnapshot();
  const target = targetAt(layout, spot);
  if (!target) return;
  const others = selected.filter((one) => !isSameTarget(one, target));
  store.goTo(spot, { keepSelection: true });
  store.set({ selected: others.length < selected.length ? others : [...selected, target] });
}

/**
 * What makes an element the place of a spot: it takes the keyboard's focus, is selected by a press, and
 * written in by a double press, or a second tap. Spread it on one element.
 *
 * @example
 * <th {...useSpot<HTMLTableCellElement>({ row: ':touchpoints', column: id })}>
 */
export function useSpot<Element extends HTMLElement>(spot: Spot) {
  const store = useEditorStore();
  const ref = useRef<Element>(null);
  const tapped = useRef(false);
  const [isHere, isSelected, isLifted] = useEditor((snapshot) => stateOf(snapshot, spot));
  useSpotDrag(ref, spot);
  const isWritten = () => {
    const { editing } = store.getSnapshot();
    return editing !== undefined && isSameSpot(editing.spot, spot);
  };
  return {
    ref,
    tabIndex: isHere ? 0 : -1,
    'data-spot': spotKey(spot),
    'data-selected': isSelected || undefined,
    'data-lifted': isLifted || undefined,
    onFocus(event: FocusEvent) {
      if (event.target !== event.currentTarget) return;
      if (!isSameSpot(store.getSnapshot().spot, spot)) store.goTo(spot, { focus: false });
    },
    onMouseDown(event: MouseEvent) {
      if (event.button !== 0 || isWritten()) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        toggle(store, spot);
      }
    },
    onPointerDown({ pointerType, target, currentTarget }: PointerEvent) {
      const isFirst = document.activeElement !== currentTarget;
      tapped.current =
        pointerType !== 'mouse' && !isFirst && currentTarget.contains(target as Node);
    },
    onClick(event: MouseEvent) {
      const own = event.currentTarget.closest('[data-spot]') === event.currentTarget;
      if (!own || event.ctrlKey || event.metaKey || isWritten()) return;
      if ((event.target as HTMLElement).closest('a, button, summary, textarea, input')) return;
      event.stopPropagation();
      const { selected } = store.getSnapshot();
      if (tapped.current) store.edit(spot);
      else if (selected.length !== 1) store.goTo(spot);
      tapped.current = false;
    },
    onDoubleClick(event: MouseEvent) {
      if (isWritten() || (event.target as HTMLElement).closest('a, button, summary')) return;
      event.stopPropagation();
      store.edit(spot);
    },
  };
}
