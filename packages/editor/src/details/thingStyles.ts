import { bodyText, focusRing, metaText } from '@sojourn/react/kit';
import {
  colorHover,
  colorText,
  colorTextMuted,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

/** Things in a list: what opens one, and what moves and removes it, seen where it is needed. */
export const thingStyles = css`
  [data-part='things'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='row'] {
    display: flex;
    align-items: start;
    margin-inline-start: calc(-1 * ${space2});
    border-radius: ${radiusMedium};
  }

  [data-part='row']:hover {
    background: ${colorHover};
  }

  [data-part='row'] > [data-part='open'] {
    ${bodyText}
    flex: 1;
    min-width: 0;
    min-height: 32px;
    padding: 6px ${space2};
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorText};
    font-family: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  [data-part='row'] > [data-part='open'] > span {
    display: block;
  }

  [data-part='row'] > [data-part='open'] > small {
    ${metaText}
    display: block;
    color: ${colorTextMuted};
  }

  :is(nav button, [data-part='open']):focus-visible {
    ${focusRing}
  }

  [data-part='row'] > [data-part='tools'] {
    display: flex;
    flex: none;
  }

  [data-part='row'] > [data-part='tools'] > button {
    min-width: ${sizeTarget};
    padding: ${space1};
  }

  @media (hover: hover) {
    [data-part='row'] > [data-part='tools'] > button {
      opacity: 0;
    }

    [data-part='row']:is(:hover, :focus-within) > [data-part='tools'] > button {
      opacity: 1;
    }

    [data-part='row']:is(:hover, :focus-within) > [data-part='tools'] > button:disabled {
      opacity: 0.4;
    }
  }
`;
