import type { Tone } from '@sojourn/core';

/** Every tone, in the order of the palette. */
export const tones: readonly Tone[] = [
  ...(['neutral', 'blue', 'teal', 'green', 'olive'] as const),
  ...(['amber', 'orange', 'red', 'pink', 'violet'] as const),
];
