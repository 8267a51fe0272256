import { focusRing } from '@sojourn/react/kit';
import {
  colorBorderStrong,
  colorHover,
  colorSurface,
  colorText,
  radiusMedium,
  space1,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** The type is that of the bar around it. */
export const Title = styled.h2`
  overflow-wrap: anywhere;

  > :is(button, input) {
    box-sizing: border-box;
    max-width: 100%;
    min-height: 36px;
    margin: 0;
    margin-inline-start: calc(-1 * ${space1});
    padding: 0 ${space1};
    border: ${strokeHairline} solid transparent;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorText};
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  > button {
    cursor: text;
  }

  > button:hover {
    background: ${colorHover};
  }

  > input {
    width: 100%;
    border-color: ${colorBorderStrong};
    background: ${colorSurface};
  }

  > :is(button, input):focus-visible {
    ${focusRing}
  }
`;
