import { bodyText, contentRules, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorderStrong,
  colorHover,
  colorSelected,
  colorSurface,
  colorText,
  colorTextMuted,
  radiusMedium,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  space8,
  strokeHairline,
  toneAmberSurface,
  toneAmberText,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${space3};
  min-width: 0;
  overflow-wrap: anywhere;

  > [data-part='field'] {
    display: flex;
    gap: ${space1};
    align-items: center;
  }

  input {
    ${bodyText}
    font-family: inherit;
    flex: 1;
    box-sizing: border-box;
    min-width: 0;
    min-height: 32px;
    padding: ${space1} ${space2};
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusMedium};
    background: ${colorSurface};
    color: ${colorText};
  }

  input:focus-visible {
    ${focusRing}
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  > [data-part='row'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space2};
    align-items: center;
    justify-content: space-between;
  }

  > [data-part='row'] > p {
    ${metaText}
    margin: 0;
    color: ${colorTextMuted};
    font-variant-numeric: tabular-nums;
  }

  > [data-part='filters'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  > [data-part='hint'] {
    display: flex;
    flex-direction: column;
    gap: ${space1};
    padding: ${space8} ${space4};
    color: ${colorTextMuted};
    text-align: center;
  }

  > [data-part='hint'] > p {
    margin: 0;
  }

  > [data-part='hint'] > [data-part='title'] {
    ${strong}
    color: ${colorText};
  }

  @media (pointer: coarse) {
    input {
      min-height: 44px;
    }
  }
`;

export const Group = styled.section`
  min-width: 0;

  h4 {
    ${metaText}
    ${strong}
    display: flex;
    justify-content: space-between;
    margin: 0;
    padding-block: ${space1};
    color: ${colorTextMuted};
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Result = styled.button`
  ${bodyText}
  font-family: inherit;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  width: 100%;
  min-width: 0;
  min-height: 32px;
  padding: ${space1} ${space2};
  border: 0;
  border-radius: ${radiusMedium};
  background: none;
  color: ${colorText};
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    background: ${colorHover};
  }

  &[aria-current='true'] {
    background: ${colorSelected};
  }

  &:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  mark {
    border-radius: ${radiusSmall};
    background: ${toneAmberSurface};
    color: ${toneAmberText};
    ${strong}
  }

  ${contentRules}

  [data-part='text'],
  [data-part='place'] {
    ${metaText}
    color: ${colorTextMuted};
  }

  @media (pointer: coarse) {
    min-height: 44px;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }

    &[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
