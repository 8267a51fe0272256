import {
  fontWeightStrong,
  typeBodyLineHeight,
  typeBodySize,
  typeMetaLineHeight,
  typeMetaSize,
  typeStageTitleLineHeight,
  typeStageTitleSize,
  typeTouchpointTitleLineHeight,
  typeTouchpointTitleSize,
} from '@sojourn/tokens/leaves';

/** The family is the host's: it is inherited. */
function text(size: string, lineHeight: string): string {
  return `font-size: ${size}; line-height: ${lineHeight};`;
}

// Marked pure, so that a bundle holds only the styles that it uses.
export const metaText = /* @__PURE__ */ text(typeMetaSize, typeMetaLineHeight);
export const bodyText = /* @__PURE__ */ text(typeBodySize, typeBodyLineHeight);
export const touchpointText = /* @__PURE__ */ text(
  typeTouchpointTitleSize,
  typeTouchpointTitleLineHeight,
);
export const stageText = /* @__PURE__ */ text(typeStageTitleSize, typeStageTitleLineHeight);
export const strong = `font-weight: ${fontWeightStrong};`;
