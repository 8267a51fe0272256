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

/** What an element does while things are dragged. */
export interface SpotConnection {
  canDrag: () => boolean;
  drag: () => DragData;
  start: () => void;
  stop: () => void;
  canDrop: (data: DragData, pointer: Pointer) => boolean;
  /** `undefined` once nothing is over it. */
  over: (data: DragData | undefined, pointer: Pointer) => void;
  drop: (data: DragData, pointer: Pointer) => void;
}

/** Connects an element to drag and drop; gives what ends that. */
export function connectSpot(element: HTMLElement, connection: SpotConnection): () => void {
  const { canDrag, drag, start, stop, canDrop, over, drop } = connection;
  const nowhere = { clientX: 0, clientY: 0 };
  // While something is dragged from here, what scrolls goes on at its edges.
  let endScroll: (() => void) | undefined;
  const ends = [
    draggable({
      element,
      canDrag,
      getInitialData: drag,
      onGenerateDragPreview() {
        const scroller = element.closest("[data-part='scroller']");
        if (scroller) endScroll = autoScrollForElements({ element: scroller });
      },
      onDragStart: start,
      onDrop() {
        endScroll?.();
        stop();
      },
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source, input }) => canDrop(source.data, input),
      onDragEnter: ({ source, location }) => over(source.data, location.current.input),
      onDrag: ({ source, location }) => over(source.data, location.current.input),
      onDragLeave: () => over(undefined, nowhere),
      onDrop: ({ source, location, self }) => {
        over(undefined, nowhere);
        // Of spots in each other only the inner one takes it.
        if (location.current.dropTargets[0]?.element !== self.element) return;
        drop(source.data, location.current.input);
      },
    }),
  ];
  return () => ends.forEach((end) => end());
}
