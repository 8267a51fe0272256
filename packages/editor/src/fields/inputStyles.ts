import { bodyText, focusRing } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorNegative,
  colorSurface,
  colorText,
  colorTextMuted,
  durationFast,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

const box = css`
  box-sizing: border-box;
  width: 100%;
  min-width: 0;
  min-height: 32px;
  border: ${strokeHairline} solid ${colorBorder};
  border-radius: ${radiusMedium};
  background: ${colorSurface};
  color: ${colorText};
  transition: border-color ${durationFast};
`;

/** Boxes to write in: quiet until they are needed. */
export const inputStyles = css`
  input:not([type='radio'], [type='checkbox'], [type='range'], [type='file'], [aria-hidden='true']),
  textarea {
    ${bodyText}
    ${box}
    font-family: inherit;
    margin: 0;
    padding: 5px ${space2};
  }

  textarea {
    display: block;
    max-height: 24rem;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
  }

  textarea[data-lines='one'] {
    resize: none;
  }

  input[type='date'] {
    padding-block: 3px;
  }

  [data-part='combobox'],
  [data-part='number'],
  [data-part='with-button'] {
    ${box}
    display: flex;
    align-items: center;
  }

  /* In a box with buttons the box is the control that is seen. */
  &&
    :is([data-part='combobox'], [data-part='number'], [data-part='with-button'])
    :is(input, [data-part='chips']) {
    flex: 1 1 2rem;
    width: 0;
    min-height: 30px;
    border: 0;
    background: none;
    outline: 0;
  }

  [data-part='number'] input {
    font-variant-numeric: tabular-nums;
  }

  :is([data-part='combobox'], [data-part='number']) > button,
  [data-part='open-link'] {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 28px;
    min-height: 28px;
    padding: 0;
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorTextMuted};
    cursor: pointer;
  }

  :is([data-part='combobox'], [data-part='number']) > button:hover,
  [data-part='open-link']:hover {
    background: ${colorHover};
    color: ${colorText};
  }

  :is(
    input,
    textarea,
    [data-part='combobox'],
    [data-part='number'],
    [data-part='with-button']
  ):hover {
    border-color: ${colorBorderStrong};
  }

  :is(input, textarea):focus-visible,
  :is([data-part='combobox'], [data-part='number'], [data-part='with-button']):has(
    input:focus-visible
  ),
  :is([data-part='combobox'], [data-part='number']) > button:focus-visible,
  [data-part='open-link']:focus-visible {
    ${focusRing}
  }

  :is(input, textarea)[aria-invalid='true'],
  :is([data-part='combobox'], [data-part='number'], [data-part='with-button']):has(
    [aria-invalid='true']
  ) {
    border-color: ${colorNegative};
  }

  :is(input, textarea):disabled {
    color: ${colorTextMuted};
    cursor: default;
  }

  ::placeholder {
    color: ${colorTextMuted};
    opacity: 1;
  }

  [data-part='select'] {
    justify-content: space-between;
    width: 100%;
    padding-inline: ${space2};
    border-color: ${colorBorder};
  }

  [data-part='select']:hover {
    border-color: ${colorBorderStrong};
    background: ${colorSurface};
  }

  [data-part='select'][data-empty],
  [data-part='select'] svg {
    color: ${colorTextMuted};
  }

  input[type='range'] {
    width: 100%;
    min-height: ${sizeTarget};
    margin: 0;
    accent-color: ${colorAccent};
  }

  [data-part='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    align-items: center;
    padding: 3px;
  }

  && [data-part='chips'] > input {
    min-height: 24px;
    padding: 1px ${space1};
  }

  @media (pointer: coarse) {
    input:not(
      [type='radio'],
      [type='checkbox'],
      [type='range'],
      [type='file'],
      [aria-hidden='true']
    ),
    textarea,
    [data-part='combobox'],
    [data-part='number'],
    [data-part='with-button'] {
      min-height: 44px;
    }

    :is([data-part='combobox'], [data-part='number']) > button,
    [data-part='open-link'] {
      width: 44px;
      min-height: 42px;
    }
  }

  @media (forced-colors: active) {
    [data-part='chip'] {
      border: ${strokeHairline} solid CanvasText;
    }

    :is(input, textarea):disabled {
      color: GrayText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none;
    }
  }
`;
