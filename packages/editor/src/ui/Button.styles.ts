import { bodyText, focusRing } from '@sojourn/react/kit';
import {
  colorAccent,
  colorAccentHover,
  colorBorderStrong,
  colorHover,
  colorNegative,
  colorOnAccent,
  colorSelected,
  colorSurface,
  colorText,
  colorTextMuted,
  durationFast,
  fontWeightStrong,
  radiusMedium,
  space1,
  space2,
  space3,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** How every button of the editor looks; Base UI's triggers render one of them. */
export const ButtonRoot = styled.button`
  ${bodyText}
  font-family: inherit;
  display: inline-flex;
  gap: ${space1};
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  min-width: 32px;
  min-height: 32px;
  max-width: 100%;
  padding: ${space1} ${space3};
  border: ${strokeHairline} solid ${colorBorderStrong};
  border-radius: ${radiusMedium};
  background: ${colorSurface};
  color: ${colorText};
  text-align: start;
  cursor: pointer;
  transition: background-color ${durationFast};

  svg {
    flex: none;
  }

  &:hover {
    background: ${colorHover};
  }

  &:focus-visible {
    ${focusRing}
  }

  &[data-look='primary'] {
    border-color: ${colorAccent};
    background: ${colorAccent};
    color: ${colorOnAccent};
    font-weight: ${fontWeightStrong};
  }

  &[data-look='primary']:hover {
    background: ${colorAccentHover};
  }

  &[data-look='danger'] {
    color: ${colorNegative};
  }

  &[data-look='quiet'] {
    border-color: transparent;
    background: none;
    padding-inline: ${space2};
  }

  &[data-look='quiet']:hover {
    background: ${colorHover};
  }

  &[data-icon-only] {
    padding: ${space1};
  }

  &[aria-pressed='true'],
  &[data-popup-open],
  &[data-pressed] {
    background: ${colorSelected};
  }

  &:disabled,
  &[aria-disabled='true'],
  &[data-disabled] {
    color: ${colorTextMuted};
    border-style: dashed;
    cursor: default;
  }

  &[data-look='quiet']:disabled,
  &[data-look='quiet'][data-disabled],
  &[data-look='quiet'][aria-disabled='true'] {
    border-color: transparent;
    background: none;
    opacity: 0.6;
  }

  @media (pointer: coarse) {
    min-width: 44px;
    min-height: 44px;
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'],
    &[data-popup-open],
    &[data-pressed] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    &:disabled,
    &[aria-disabled='true'],
    &[data-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;
