/** Called as soon as the browser has styled, laid out, painted and handed over the current frame. */
function afterFrame(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = callback;
  port2.postMessage(undefined);
}

/** Resolves when another frame has been made. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => afterFrame(resolve)));
}

/**
 * Resolves inside a frame, before its styles and its layout are made, with the time when it began:
 * scroll events come between the two.
 */
export function frameBegins(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Resolves when the frame that is being made is done. */
export function frameEnds(): Promise<void> {
  return new Promise(afterFrame);
}
