import {
  colorBorder,
  colorFocus,
  colorSurface,
  colorText,
  radiusMedium,
  strokeFocus,
  strokeHairline,
} from '@sojourn/tokens/leaves';

/**
 * A sheet of paper: what a component stands on that is a thing of its own on the page. Its texts
 * break rather than stick out.
 */
export const sheetRules = `
  position: relative;
  box-sizing: border-box;
  min-width: 0;
  border: ${strokeHairline} solid ${colorBorder};
  border-radius: ${radiusMedium};
  background: ${colorSurface};
  color: ${colorText};
  overflow-wrap: anywhere;
`;

/** The ring round what has the keyboard's focus. */
export const focusRing = `
  outline: ${strokeFocus} solid ${colorFocus};
  outline-offset: 1px;
`;
