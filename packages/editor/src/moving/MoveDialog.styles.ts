import { bodyText, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorHover,
  colorSelected,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** The lists beside each other where there is room. */
export const Lists = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space4};
  align-items: start;
`;

export const List = styled.fieldset`
  flex: 1 1 12rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  > legend {
    ${metaText}
    ${strong}
    padding: 0 0 ${space1};
    color: ${colorTextMuted};
  }

  > [data-part='options'] {
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
  }

  label {
    ${bodyText}
    display: flex;
    gap: ${space2};
    align-items: center;
    box-sizing: border-box;
    min-height: 36px;
    padding: ${space1} ${space3};
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  label + label {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  label:hover {
    background: ${colorHover};
  }

  label:has(input:checked) {
    background: ${colorSelected};
  }

  label:has(input:focus-visible) {
    ${focusRing}
    outline-offset: -2px;
  }

  input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: currentcolor;
    outline: 0;
  }

  label > span {
    min-width: 0;
  }

  @media (pointer: coarse) {
    label {
      min-height: 44px;
    }
  }
`;

/** Where it will stand. */
export const Preview = styled.p`
  ${bodyText}
  flex: 1 1 12rem;
  align-self: center;
  min-width: 0;
  margin: 0;
  color: ${colorTextMuted};
  overflow-wrap: anywhere;
`;
