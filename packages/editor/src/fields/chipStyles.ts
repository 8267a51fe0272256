import { bodyText, focusRing, toneRules } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorSelected,
  colorSurface,
  colorSurfaceSunken,
  colorText,
  colorTextMuted,
  fontWeightStrong,
  radiusFull,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

/** Values side by side: what was chosen, and what can be. */
export const chipStyles = css`
  [data-part='chip'] {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    min-height: ${sizeTarget};
    padding-inline-start: ${space2};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceSunken};
    color: ${colorText};
    cursor: default;
    outline: 0;
  }

  [data-part='chip'] > span {
    min-width: 0;
  }

  [data-part='chip']:focus {
    ${focusRing}
  }

  [data-part='chip'] > button {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: ${sizeTarget};
    height: ${sizeTarget};
    padding: 0;
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorTextMuted};
    cursor: pointer;
  }

  [data-part='chip'] > button:hover {
    background: ${colorHover};
    color: ${colorText};
  }

  [data-part='words'],
  [data-part='swatches'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  /* The label is what is seen and pressed of a radio button. */
  :is([data-part='words'], [data-part='swatches']) input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [data-part='words'] > label {
    ${bodyText}
    position: relative;
    padding: 3px ${space2};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurface};
    color: ${colorText};
  }

  [data-part='words'] > label[data-none] {
    color: ${colorTextMuted};
  }

  [data-part='words'] > label:hover {
    background: ${colorHover};
  }

  [data-part='words'] > label:has(input:checked) {
    border-color: ${colorAccent};
    background: ${colorSelected};
    color: ${colorText};
  }

  [data-part='words'] > label:has(input:focus-visible),
  [data-part='swatches'] > label:has(input:focus-visible) {
    ${focusRing}
  }

  [data-part='words'] > label:has(input:disabled) {
    background: none;
    color: ${colorTextMuted};
  }

  [data-part='swatches'] > label {
    ${toneRules}
    position: relative;
    box-sizing: border-box;
    width: ${sizeTarget};
    height: ${sizeTarget};
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusFull};
    background: var(--sojourn-tone-solid, ${colorSurface});
    forced-color-adjust: none;
  }

  [data-part='swatches'] > label[data-tone] {
    border-color: transparent;
  }

  /* None: an empty circle, struck through. */
  [data-part='swatches'] > label[data-none]::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 50%;
    border-inline-start: 1.5px solid ${colorTextMuted};
    transform: rotate(45deg);
  }

  [data-part='swatches'] > label:has(input:checked) {
    box-shadow:
      0 0 0 2px ${colorSurface},
      0 0 0 4px ${colorText};
  }

  @media (pointer: coarse) {
    [data-part='words'] > label {
      padding-block: 11px;
    }

    [data-part='swatches'] {
      gap: ${space2};
    }

    [data-part='swatches'] > label {
      width: 36px;
      height: 36px;
    }
  }

  @media (forced-colors: active) {
    [data-part='words'] > label:has(input:checked) {
      border-color: Highlight;
      font-weight: ${fontWeightStrong};
      outline: 1px solid Highlight;
    }

    [data-part='swatches'] > label:has(input:checked) {
      box-shadow: none;
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
  }
`;
