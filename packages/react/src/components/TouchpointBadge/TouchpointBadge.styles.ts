import { styled } from 'styled-components';
import { color, duration, radius, size, space, stroke } from '../../theme';

export const Root = styled.button`
  box-sizing: border-box;
  display: inline-block;
  max-width: 100%;
  min-width: ${size.target};
  min-height: ${size.target};
  margin: 0;
  padding: ${space[1]};
  border: 0;
  border-radius: ${radius.medium};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  @media (prefers-reduced-motion: no-preference) {
    transition: opacity ${duration.fast};
  }

  &:hover {
    background: ${color.hover};
  }

  &:active {
    opacity: 0.8;
  }

  &[aria-pressed='true'] {
    background: ${color.selected};
    box-shadow: inset 0 0 0 ${stroke.hairline} ${color.accent};
  }

  &:focus-visible {
    outline: ${stroke.focus} solid ${color.focus};
    outline-offset: 1px;
  }

  &:disabled {
    cursor: default;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      outline: ${stroke.mark} solid Highlight;
    }
  }
`;
