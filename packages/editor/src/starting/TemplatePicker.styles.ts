import { bodyText, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorHover,
  colorSelected,
  colorSurface,
  colorText,
  colorTextMuted,
  durationFast,
  radiusMedium,
  space1,
  space3,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  gap: ${space3};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: grid;
    min-width: 0;
  }
`;

export const Choice = styled.button`
  ${bodyText}
  font-family: inherit;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: ${space1};
  min-width: 0;
  padding: ${space3};
  border: ${strokeHairline} solid ${colorBorder};
  border-radius: ${radiusMedium};
  background: ${colorSurface};
  color: ${colorText};
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;
  transition: background-color ${durationFast};

  &:hover {
    background: ${colorHover};
  }

  &:focus-visible {
    ${focusRing}
  }

  &[aria-pressed='true'] {
    border-color: ${colorAccent};
    background: ${colorSelected};
    box-shadow: inset 0 0 0 1px ${colorAccent};
  }

  [data-part='name'] {
    ${strong}
    margin-block-start: ${space1};
  }

  [data-part='description'],
  [data-part='size'] {
    ${metaText}
    color: ${colorTextMuted};
  }

  [data-part='size'] {
    margin-block-start: auto;
    padding-block-start: ${space1};
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;
