import { frameBegins, frameEnds, nextFrame } from './frames';
import type { Subject } from './subjects/subject';

/**
 * Draws a subject, and marks in the browser's trace where that begins and where the frame that shows
 * the journey is done: script, style, layout, paint. It starts inside a frame, so that no waiting for
 * the screen's next refresh is part of it.
 */
export async function paint({ show, shown = () => true }: Subject): Promise<void> {
  await frameBegins();
  console.timeStamp('paint begins');
  await show();
  await frameEnds();
  while (!shown()) await nextFrame();
  console.timeStamp('paint ends');
}
