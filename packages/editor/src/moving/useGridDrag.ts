'use client';

import { useDirection } from '@base-ui/react/direction-provider';
import { useEffect, useRef, type RefObject } from 'react';
import { spotOfElement, targetsAt } from '../actions/selection';
import { useEditorStore } from '../store/EditorContext';
import { targetAt } from '../store/spots';
import type { EditorStore, Spot, Target } from '../store/types';
import type { GridConnection, Pointer } from './connectGrid';
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

/** The spots' elements in a grid under the pointer, the innermost first. */
function spotsUnder(grid: HTMLElement, { clientX, clientY }: Pointer): HTMLElement[] {
  const root = grid.getRootNode() as Document | ShadowRoot;
  // Not only the topmost: while things are dragged, an element of the library lies under the pointer.
  const under = root.elementsFromPoint(clientX, clientY);
  return under.filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && 'spot' in element.dataset && grid.contains(element),
  );
}

interface Live {
  move: ReturnType<typeof useMove>['move'];
  isRtl: boolean;
}

interface Around {
  store: EditorStore;
  live: () => Live;
}

/** What a grid does while things are dragged over it. No part of it renders anything. */
function connectionOf(grid: HTMLElement, { store, live }: Around): GridConnection {
  let marked: HTMLElement | undefined;

  function placeUnder(data: Record<string, unknown>, pointer: Pointer) {
    const { from, targets } = data as Dragged;
    // What is dragged elsewhere on the page is none of ours.
    if (!Array.isArray(targets)) return undefined;
    const isRow = targets[0]?.kind === 'card' || targets[0]?.kind === 'lane';
    for (const element of spotsUnder(grid, pointer)) {
      const over = spotOfElement(element);
      const half = halfOf(element, pointer, { isRow, isRtl: live().isRtl });
      const { layout } = store.getSnapshot();
      const place = over && dropPlace(layout, { targets, from, over, half });
      if (place) return { element, place };
    }
    return undefined;
  }

  return {
    canDrop: (data, pointer) => placeUnder(data, pointer) !== undefined,
    over(data, pointer) {
      const found = data && placeUnder(data, pointer);
      if (marked && marked !== found?.element) delete marked.dataset['drop'];
      marked = found?.element;
      const side = found && sideOf(found.place, live().isRtl);
      if (marked && marked.dataset['drop'] !== side) marked.dataset['drop'] = side;
    },
    drop(data, pointer) {
      const found = placeUnder(data, pointer);
      if (found) live().move((data as Dragged).targets, found.place.destination);
    },
  };
}

/** Whether what stands at a spot can be dragged now. */
function canDrag(
  { readOnly, editing, layout }: ReturnType<EditorStore['getSnapshot']>,
  spot: Spot,
) {
  const target = targetAt(layout, spot);
  return !readOnly && !editing && target !== undefined && target.kind !== 'rating';
}

/**
 * Makes the things in a grid something that can be dragged, and its spots places to drop on. One
 * connection stands for all of them: a spot becomes draggable as soon as it is pressed. Nothing is
 * rendered while something is dragged: where it would go is an attribute, `data-drop`, of the one
 * element under the pointer.
 *
 * @example
 * const scroller = useRef<HTMLDivElement>(null);
 * useGridDrag(scroller);
 */
export function useGridDrag(scroller: RefObject<HTMLElement | null>): void {
  const store = useEditorStore();
  const isRtl = useDirection() === 'rtl';
  const { move } = useMove();
  const live = useRef<Live>({ move, isRtl });
  useEffect(() => {
    live.current = { move, isRtl };
  });
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return undefined;
    let ends: (() => void)[] = [];
    let endSource: (() => void) | undefined;
    let isOver = false;
    // Not imported with the module: the library's entries are no modules for a server.
    void import('./connectGrid').then(({ connectGrid, connectSource }) => {
      if (isOver) return;
      const press = ({ target }: Event) => {
        endSource?.();
        endSource = undefined;
        const element = (target as Element).closest<HTMLElement>('[data-spot]');
        const from = spotOfElement(element);
        if (!element || !from || !canDrag(store.getSnapshot(), from)) return;
        endSource = connectSource(element, grid, (): Dragged => ({
          from,
          targets: targetsAt(store.getSnapshot(), from),
        }));
      };
      grid.addEventListener('pointerdown', press, true);
      ends = [
        connectGrid(grid, connectionOf(grid, { store, live: () => live.current })),
        () => grid.removeEventListener('pointerdown', press, true),
      ];
    });
    return () => {
      isOver = true;
      endSource?.();
      for (const end of ends) end();
    };
  }, [scroller, store]);
}
