import { JourneyMap } from '@sojourn/react';
import type { LayoutColumn } from '@sojourn/core';
import { createRoot } from 'react-dom/client';
import { frameBegins, frameEnds, nextFrame } from './frames';
import { newJourney } from './journeys';

/** How far the map is scrolled in each frame, and for how many frames. */
export interface ScrollPlan {
  touchpoints: number;
  pixels: number;
  frames: number;
}

export interface ScrollResult {
  /** Milliseconds from each frame to the next. */
  intervals: number[];
  /** Milliseconds from the beginning of each frame, scroll events included, to its end. */
  durations: number[];
  /** Columns that came into view while the map was scrolled. */
  entered: number;
  /** Columns that were rendered meanwhile, each as often as it was. */
  rendered: number;
  /** Of those, the ones that had been drawn already. */
  renderedAgain: number;
}

function drawnColumns(element: HTMLElement): Set<number> {
  const headers = element.querySelectorAll<HTMLElement>('th[data-column]');
  return new Set(Array.from(headers, ({ dataset }) => Number(dataset['column'])));
}

/**
 * Scrolls across a map at an even pace, and counts by a lane of its own which columns are
 * rendered: the lane's function is called once for every column that is.
 */
export async function scroll(
  element: HTMLElement,
  { touchpoints, pixels, frames }: ScrollPlan,
): Promise<ScrollResult> {
  let calls: number[] = [];
  const countColumn = ({ index }: LayoutColumn) => {
    calls.push(index);
    return String(index);
  };
  const root = createRoot(element);
  root.render(
    <JourneyMap journey={newJourney(touchpoints)}>
      <JourneyMap.Lane title="Counted">{countColumn}</JourneyMap.Lane>
    </JourneyMap>,
  );
  const result: ScrollResult = {
    intervals: [],
    durations: [],
    entered: 0,
    rendered: 0,
    renderedAgain: 0,
  };
  for (let settling = 0; settling < 10; settling += 1) await nextFrame();

  const scroller = element.querySelector('[data-part="scroller"]');
  if (!scroller) throw new Error('The map has no scroller, so nothing can be scrolled.');
  let before = drawnColumns(element);
  let last = await frameBegins();
  calls = [];
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollLeft += pixels;
    const began = await frameBegins();
    await frameEnds();
    result.durations.push(performance.now() - began);
    result.intervals.push(began - last);
    last = began;

    const now = drawnColumns(element);
    const had = before;
    result.entered += [...now].filter((column) => !had.has(column)).length;
    result.rendered += calls.length;
    result.renderedAgain += calls.filter((column) => had.has(column)).length;
    before = now;
    calls = [];
  }
  root.unmount();
  return result;
}
