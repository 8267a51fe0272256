import {
  colorAccent,
  colorFocus,
  colorHover,
  colorSelected,
  radiusMedium,
  sizeTarget,
  space1,
  strokeFocus,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.button`
  box-sizing: border-box;
  display: inline-block;
  max-width: 100%;
  min-width: ${sizeTarget};
  min-height: ${sizeTarget};
  margin: 0;
  padding: ${space1};
  border: 0;
  border-radius: ${radiusMedium};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${colorHover};
  }

  &[aria-pressed='true'] {
    background: ${colorSelected};
    box-shadow: inset 0 0 0 ${strokeHairline} ${colorAccent};
  }

  &:focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
    outline-offset: 1px;
  }

  &:disabled {
    cursor: default;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      outline: ${strokeMark} solid Highlight;
    }
  }
`;
