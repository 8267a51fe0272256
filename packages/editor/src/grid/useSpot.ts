'use client';

import { useRef, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import { toggled } from '../actions/selection';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { isSameTarget } from '../store/laidOut';
import { isSameSpot, spotKey, targetAt } from '../store/spots';
import type { EditorSnapshot, EditorStore, Spot, Target } from '../store/types';
import { isFound } from './isFound';
import { firstSpot } from './moveSpot';
import { spotsBetween } from './spotsBetween';
import { useWrite } from './useWrite';

/** Whether a thing can stand at a spot, by their ids alone. */
function mayBeAt({ id }: Target, { row, column, item }: Spot): boolean {
  return id === item || id === column || id === row;
}

/**
 * What a spot's element shows: whether the keyboard is there, whether it is among what is selected, what
 * is lifted and what is found.
 */
function stateOf(snapshot: EditorSnapshot, spot: Spot, text: string | undefined) {
  const { selected, layout, lifted, query } = snapshot;
  const isHere = isSameSpot(snapshot.spot ?? firstSpot(snapshot), spot);
  // A map has hundreds of spots: what stands there is looked up only where it can be one of these.
  const mayBeMeant =
    selected.some((one) => mayBeAt(one, spot)) || (lifted && mayBeAt(lifted.target, spot));
  const target = mayBeMeant ? targetAt(layout, spot) : undefined;
  return [
    isHere,
    target !== undefined && selected.some((one) => isSameTarget(one, target)),
    target !== undefined && lifted !== undefined && isSameTarget(lifted.target, target),
    query !== '' && isFound(text, query),
  ] as const;
}

/** Adds what stands at a spot to what is selected, or takes it away. */
function toggle(store: EditorStore, spot: Spot) {
  const { selected, layout } = store.getSnapshot();
  const target = targetAt(layout, spot);
  if (!target) return;
  store.goTo(spot, { keepSelection: true });
  store.set({ selected: toggled(selected, target) });
}

/** Selects everything of the row from where the keyboard is to a spot; answers whether there is any. */
function extend(store: EditorStore, spot: Spot): boolean {
  const snapshot = store.getSnapshot();
  if (!snapshot.spot) return false;
  const targets = spotsBetween(snapshot.spot, spot, snapshot).flatMap(
    (one) => targetAt(snapshot.layout, one) ?? [],
  );
  if (targets.length < 2) return false;
  store.goTo(spot, { keepSelection: true });
  store.set({ selected: targets });
  return true;
}

/**
 * What makes an element the place of a spot: it takes the keyboard's focus, is selected by a press, and
 * written in by a double press, or a second tap. Spread it on one element; `text` is what can be found
 * there.
 *
 * @example
 * <th {...useSpot({ row: ':touchpoints', column: id })}>
 */
export function useSpot(spot: Spot, text?: string) {
  const store = useEditorStore();
  const tapped = useRef(false);
  const write = useWrite();
  const [isHere, isSelected, isLifted, isMatch] = useEditor((snapshot) =>
    stateOf(snapshot, spot, text),
  );
  /** Whether a press adds to what is selected. */
  const isAdding = ({ ctrlKey, metaKey, target }: MouseEvent) =>
    ctrlKey ||
    metaKey ||
    (store.getSnapshot().selecting &&
      !(target as HTMLElement).closest('a, button, summary, textarea, input'));
  const isWritten = () => {
    const { editing } = store.getSnapshot();
    return editing !== undefined && isSameSpot(editing.spot, spot);
  };
  return {
    tabIndex: isHere ? 0 : -1,
    'data-spot': spotKey(spot),
    'data-selected': isSelected || undefined,
    'data-lifted': isLifted || undefined,
    'data-found': isMatch || undefined,
    onFocus(event: FocusEvent) {
      if (event.target !== event.currentTarget) return;
      if (!isSameSpot(store.getSnapshot().spot, spot)) store.goTo(spot, { focus: false });
    },
    onMouseDown(event: MouseEvent) {
      if (event.button !== 0 || isWritten()) return;
      if (isAdding(event)) {
        event.preventDefault();
        event.stopPropagation();
        toggle(store, spot);
      } else if (event.shiftKey && extend(store, spot)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    onPointerDown({ pointerType, target, currentTarget }: PointerEvent) {
      const isFirst = document.activeElement !== currentTarget;
      tapped.current =
        pointerType !== 'mouse' && !isFirst && currentTarget.contains(target as Node);
    },
    onClick(event: MouseEvent) {
      const own = event.currentTarget.closest('[data-spot]') === event.currentTarget;
      if (!own || isAdding(event) || event.shiftKey || isWritten()) return;
      if ((event.target as HTMLElement).closest('a, button, summary, textarea, input')) return;
      event.stopPropagation();
      const { selected } = store.getSnapshot();
      if (tapped.current) write(spot);
      else if (selected.length !== 1) store.goTo(spot);
      tapped.current = false;
    },
    onDoubleClick(event: MouseEvent) {
      if (isWritten() || isAdding(event)) return;
      if ((event.target as HTMLElement).closest('a, button, summary')) return;
      event.stopPropagation();
      write(spot);
    },
  };
}
