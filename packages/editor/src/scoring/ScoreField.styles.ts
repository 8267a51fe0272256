import { bodyText, focusRing, metaText } from '@sojourn/react/kit';
import {
  colorAccent,
  colorNegative,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  radiusMedium,
  shadowFloating,
  space1,
  space2,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** A number that is being written: it floats over the cell, as wide as a column lets it. */
export const Root = styled.div`
  ${metaText}
  position: relative;
  z-index: 3;
  box-sizing: border-box;
  width: 9.5rem;
  max-width: 100%;
  border: ${strokeHairline} solid ${colorAccent};
  border-radius: ${radiusMedium};
  background: ${colorSurfaceRaised};
  box-shadow: ${shadowFloating};
  color: ${colorTextMuted};
  pointer-events: auto;

  /* The other input is the library's own, for forms. */
  input:not([aria-hidden]) {
    ${bodyText}
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    padding: ${space1} ${space2};
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorText};
    text-align: center;
  }

  input:focus-visible {
    ${focusRing}
  }

  > p {
    margin: 0;
    padding: ${space1} ${space2};
    text-align: center;
  }

  > [role='alert'] {
    color: ${colorNegative};
  }

  @media (pointer: coarse) {
    input:not([aria-hidden]) {
      min-height: 44px;
    }
  }
`;
