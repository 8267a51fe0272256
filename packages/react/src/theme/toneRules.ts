import { toneFallbacks } from '@sojourn/tokens/leaves';

/**
 * Gives an element with `data-tone` the tone's colours, as `--sojourn-tone-surface`, `-text` and
 * `-solid`. A document's text never gets here: a value that is no tone matches no rule.
 */
export const toneRules = /* @__PURE__ */ toneFallbacks
  .map(([tone, ...fallbacks]) => {
    const declarations = ['surface', 'text', 'solid'].map(
      (role, index) =>
        `--sojourn-tone-${role}: var(--sojourn-tone-${tone}-${role}, ${fallbacks[index]});`,
    );
    return `&[data-tone='${tone}'] { ${declarations.join('')} }`;
  })
  .join('');
