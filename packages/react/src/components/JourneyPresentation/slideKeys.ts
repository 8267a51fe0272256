/** Where somebody wants to go. */
export type SlideIntent = 'next' | 'previous' | 'first' | 'last';

/** A slide that there is. */
export function slideWithin(slide: number, count: number): number {
  if (!Number.isFinite(slide)) return 0;
  return Math.max(0, Math.min(count - 1, Math.trunc(slide)));
}

/** The slide that an intent leads to; the same where it leads nowhere. */
export function slideAfter(slide: number, count: number, intent: SlideIntent): number {
  switch (intent) {
    case 'next':
      return slideWithin(slide + 1, count);
    case 'previous':
      return slideWithin(slide - 1, count);
    case 'first':
      return 0;
    case 'last':
      return slideWithin(count - 1, count);
    default:
      return intent satisfies never;
  }
}

/** What a key asks for: arrows go as the page reads, Space goes on, and back with Shift. */
export function intentOfKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  rightToLeft: boolean,
): SlideIntent | undefined {
  switch (key) {
    case 'ArrowRight':
      return rightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'previous';
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'previous';
    case ' ':
      return shiftKey ? 'previous' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
