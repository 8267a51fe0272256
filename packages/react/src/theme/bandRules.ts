import { band1, band2, band3, band4, band5, band6 } from '@sojourn/tokens/leaves';

/** Gives elements with `data-band`, 1 to 6, the tint of a stage. */
export const bandRules = /* @__PURE__ */ [band1, band2, band3, band4, band5, band6]
  .map((tint, index) => `[data-band='${index + 1}'] { background: ${tint}; }`)
  .join('');
