import { solidToneFallbacks } from '@sojourn/tokens/leaves';

/**
 * Gives elements with `data-tone` the tone's own colour, as `--tone`, for what needs no other of its
 * colours. A document's text never gets here: a value that is no tone matches no rule.
 */
export const solidToneRules = /* @__PURE__ */ solidToneFallbacks
  .map(
    ([tone, solid]) => `[data-tone='${tone}']{--tone:var(--sojourn-tone-${tone}-solid, ${solid})}`,
  )
  .join('');
