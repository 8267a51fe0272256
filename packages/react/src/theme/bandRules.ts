import { bandFallbacks } from '@sojourn/tokens/leaves';

/** Gives elements with `data-band`, 1 to 6, the tint of a stage. */
export const bandRules = /* @__PURE__ */ bandFallbacks
  .map(
    ([band, tint]) => `[data-band='${band}'] { background: var(--sojourn-band-${band}, ${tint}); }`,
  )
  .join('');
