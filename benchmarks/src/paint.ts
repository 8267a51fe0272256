import { frameBegins, frameEnds, nextFrame } from './frames';
import type { Subject } from './subjects/subject';

/**
 * Milliseconds from the call to the end of the frame that shows the journey: script, style, layout,
 * paint. It starts inside a frame, so that no waiting for the screen's next refresh is part of it.
 */
export async function timeToPaint({ show, shown = () => true }: Subject): Promise<number> {
  await frameBegins();
  const started = performance.now();
  await show();
  await frameEnds();
  while (!shown()) await nextFrame();
  return performance.now() - started;
}
