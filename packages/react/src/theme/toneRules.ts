import {
  toneAmberSolid,
  toneAmberSurface,
  toneAmberText,
  toneBlueSolid,
  toneBlueSurface,
  toneBlueText,
  toneGreenSolid,
  toneGreenSurface,
  toneGreenText,
  toneNeutralSolid,
  toneNeutralSurface,
  toneNeutralText,
  toneOliveSolid,
  toneOliveSurface,
  toneOliveText,
  toneOrangeSolid,
  toneOrangeSurface,
  toneOrangeText,
  tonePinkSolid,
  tonePinkSurface,
  tonePinkText,
  toneRedSolid,
  toneRedSurface,
  toneRedText,
  toneTealSolid,
  toneTealSurface,
  toneTealText,
  toneVioletSolid,
  toneVioletSurface,
  toneVioletText,
} from '@sojourn/tokens/leaves';

const tones: readonly [name: string, surface: string, text: string, solid: string][] = [
  ['neutral', toneNeutralSurface, toneNeutralText, toneNeutralSolid],
  ['blue', toneBlueSurface, toneBlueText, toneBlueSolid],
  ['teal', toneTealSurface, toneTealText, toneTealSolid],
  ['green', toneGreenSurface, toneGreenText, toneGreenSolid],
  ['olive', toneOliveSurface, toneOliveText, toneOliveSolid],
  ['amber', toneAmberSurface, toneAmberText, toneAmberSolid],
  ['orange', toneOrangeSurface, toneOrangeText, toneOrangeSolid],
  ['red', toneRedSurface, toneRedText, toneRedSolid],
  ['pink', tonePinkSurface, tonePinkText, tonePinkSolid],
  ['violet', toneVioletSurface, toneVioletText, toneVioletSolid],
];

/**
 * Gives an element with `data-tone` the tone's colours, as `--sojourn-tone-surface`, `-text` and
 * `-solid`. A document's text never gets here: a value that is no tone matches no rule.
 */
export const toneRules = /* @__PURE__ */ tones
  .map(
    ([name, surface, text, solid]) => `
  &[data-tone='${name}'] {
    --sojourn-tone-surface: ${surface};
    --sojourn-tone-text: ${text};
    --sojourn-tone-solid: ${solid};
  }`,
  )
  .join('');
