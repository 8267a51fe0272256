import {
  colorAccent,
  colorFocus,
  colorHover,
  colorSelected,
  radiusMedium,
  space1,
  strokeFocus,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.button`
  box-sizing: border-box;
  max-width: 100%;
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
    outline: ${strokeHairline} solid ${colorAccent};
    outline-offset: -1px;
  }

  &:focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
    outline-offset: 1px;
  }

  &:disabled {
    cursor: default;
    opacity: 0.6;
  }
`;
