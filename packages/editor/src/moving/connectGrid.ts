import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';

/** Where the pointer is, in pixels of the window. */
export interface Pointer {
  clientX: number;
  clientY: number;
}

/** What is dragged: data of whoever drags. */
export type DragData = Record<string, unknown>;

/** What a grid does while things are dragged over it. */
export interface GridConnection {
  canDrop: (data: DragData, pointer: Pointer) => boolean;
  /** `undefined` once nothing is over it. */
  over: (data: DragData | undefined, pointer: Pointer) => void;
  drop: (data: DragData, pointer: Pointer) => void;
}

/** Makes a grid a place to drop on; gives what ends that. */
export function connectGrid(element: HTMLElement, { canDrop, over, drop }: GridConnection) {
  const nowhere = { clientX: 0, clientY: 0 };
  return dropTargetForElements({
    element,
    canDrop: ({ source, input }) => canDrop(source.data, input),
    onDragEnter: ({ source, location }) => over(source.data, location.current.input),
    onDrag: ({ source, location }) => over(source.data, location.current.input),
    onDragLeave: () => over(undefined, nowhere),
    onDrop: ({ source, location }) => {
      over(undefined, nowhere);
      drop(source.data, location.current.input);
    },
  });
}

/** Makes an element in a grid that scrolls something to drag; gives what ends that. */
export function connectSource(element: HTMLElement, scroller: HTMLElement, drag: () => DragData) {
  // While something is dragged from here, what scrolls goes on at its edges.
  let endScroll: (() => void) | undefined;
  return draggable({
    element,
    getInitialData: drag,
    onGenerateDragPreview() {
      endScroll = autoScrollForElements({ element: scroller });
    },
    onDragStart: () => element.setAttribute('data-dragged', ''),
    onDrop() {
      endScroll?.();
      element.removeAttribute('data-dragged');
    },
  });
}
