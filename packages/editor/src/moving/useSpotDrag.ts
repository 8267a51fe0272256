'use client';

import { useDirection } from '@base-ui/react/direction-provider';
import { useEffect, useRef, type RefObject } from 'react';
import { targetsAt } from '../actions/selection';
import { useEditorStore } from '../store/EditorContext';
import { targetAt } from '../store/spots';
import type { EditorStore, Spot, Target } from '../store/types';
import type { Pointer, SpotConnection } from './connectSpot';
import { dropPlace, type DropPlace, type Half } from './drops';
import { useMove } from './useMove';

/** What is dragged, as it is given to the places to drop. */
interface Dragged extends Record<string, unknown> {
  from: Spot;
  targets: readonly Target[];
}

/** Which half of an element the pointer is over: down its height for what stands in rows. */
function halfOf(
  element: Element,
  { clientX, clientY }: Pointer,
  { isRow, isRtl }: { isRow: boolean; isRtl: boolean },
): Half {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (isRow) return clientY < top + height / 2 ? 'before' : 'after';
  return clientX < left + width / 2 === isRtl ? 'after' : 'before';
}

/** The side of the element where the line stands. */
function sideOf({ mark }: DropPlace, isRtl: boolean): string {
  const sides = {
    'inline-start': isRtl ? 'right' : 'left',
    'inline-end': isRtl ? 'left' : 'right',
    'block-start': 'top',
    'block-end': 'bottom',
    inside: 'inside',
  };
  return sides[mark];
}

interface Live {
  move: ReturnType<typeof useMove>['move'];
  isRtl: boolean;
}

/** What the element of a spot does while things are dragged. No part of it renders anything. */
function connectionOf(
  element: HTMLElement,
  spot: Spot,
  { store, live }: { store: EditorStore; live: () => Live },
): SpotConnection {
  function placeFor(data: Record<string, unknown>, pointer: Pointer): DropPlace | undefined {
    const { from, targets } = data as Dragged;
    // What is dragged elsewhere on the page is none of ours.
    if (!Array.isArray(targets)) return undefined;
    const isRow = targets[0]?.kind === 'card' || targets[0]?.kind === 'lane';
    const half = halfOf(element, pointer, { isRow, isRtl: live().isRtl });
    return dropPlace(store.getSnapshot().layout, { targets, from, over: spot, half });
  }

  return {
    canDrag() {
      const { readOnly, editing, layout } = store.getSnapshot();
      const target = targetAt(layout, spot);
      return !readOnly && !editing && target !== undefined && target.kind !== 'rating';
    },
    drag: (): Dragged => ({ from: spot, targets: targetsAt(store.getSnapshot(), spot) }),
    start: () => element.setAttribute('data-dragged', ''),
    stop: () => element.removeAttribute('data-dragged'),
    canDrop: (data, pointer) => placeFor(data, pointer) !== undefined,
    over(data, pointer) {
      const place = data && placeFor(data, pointer);
      const side = place && sideOf(place, live().isRtl);
      if (element.dataset['drop'] === side) return;
      if (side) element.dataset['drop'] = side;
      else delete element.dataset['drop'];
    },
    drop(data, pointer) {
      const place = placeFor(data, pointer);
      if (place) live().move((data as Dragged).targets, place.destination);
    },
  };
}

/**
 * Makes the element of a spot something that can be dragged, where a thing stands there, and a place
 * to drop on. Nothing is rendered while something is dragged: where it would go is an attribute,
 * `data-drop`, of the one element under the pointer.
 *
 * @example
 * const ref = useRef<HTMLDivElement>(null);
 * useSpotDrag(ref, spot);
 */
export function useSpotDrag(ref: RefObject<HTMLElement | null>, spot: Spot): void {
  const store = useEditorStore();
  const isRtl = useDirection() === 'rtl';
  const { move } = useMove();
  const live = useRef<Live>({ move, isRtl });
  useEffect(() => {
    live.current = { move, isRtl };
  });
  const { row, column, item } = spot;
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let end: (() => void) | undefined;
    let isOver = false;
    const own: Spot = { row, column, ...(item !== undefined && { item }) };
    // Not imported with the module: the library's entries are no modules for a server.
    void import('./connectSpot').then(({ connectSpot }) => {
      if (isOver) return;
      end = connectSpot(element, connectionOf(element, own, { store, live: () => live.current }));
    });
    return () => {
      isOver = true;
      end?.();
      delete element.dataset['drop'];
      delete element.dataset['dragged'];
    };
  }, [ref, store, row, column, item]);
}
