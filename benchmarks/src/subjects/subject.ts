import type { Journey } from '@sojourn/core';

/** One way to draw a journey. */
export interface Subject {
  /** What is measured: from here to the frame that shows the journey. */
  show(): void | Promise<void>;
  /** Whether the frame that was just made shows it. Left out: `show` is all there is to do. */
  shown?(): boolean;
  remove(): void;
}

/** Gets a way to draw ready to `show` a journey in an element; none of this is measured. */
export type MakeSubject = (element: HTMLElement, journey: Journey) => Subject | Promise<Subject>;
