import {
  colorBorder,
  colorSurfaceRaised,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  space3,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

/** Lists of rows: their cells, and what moves and removes a row, seen where it is needed. */
export const rowStyles = css`
  [data-part='rows'] {
    display: flex;
    flex-direction: column;
    gap: ${space1};
    align-items: start;
  }

  [data-part='rows'] > ol {
    display: flex;
    flex-direction: column;
    gap: ${space1};
    width: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-row] {
    position: relative;
    display: flex;
    align-items: start;
    min-width: 0;
  }

  [data-row] > [data-part='cells'] {
    display: grid;
    flex: 1;
    gap: ${space1};
    min-width: 0;
  }

  [data-row='facts'] > [data-part='cells'] {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  [data-row='traits'] {
    padding-block-end: ${space3};
  }

  [data-row='traits'] > [data-part='cells'] {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }

  [data-row='traits'] :is([data-column='label'], [type='range']) {
    grid-column: 1 / -1;
  }

  [data-row] > [data-part='tools'] {
    display: flex;
    flex: none;
  }

  [data-row] > [data-part='tools'] > button {
    min-width: ${sizeTarget};
    min-height: 32px;
    padding: ${space1};
  }

  /* Above the row's end, so that rows are as wide as their box and nothing moves. */
  @media (hover: hover) {
    [data-row] > [data-part='tools'] {
      position: absolute;
      inset-block-end: calc(100% - 6px);
      inset-inline-end: 0;
      z-index: 1;
      padding: 1px;
      border: ${strokeHairline} solid ${colorBorder};
      border-radius: ${radiusMedium};
      background: ${colorSurfaceRaised};
      opacity: 0;
      pointer-events: none;
    }

    [data-row] > [data-part='tools'] > button {
      min-height: ${sizeTarget};
    }

    [data-row]:is(:hover, :focus-within) > [data-part='tools'] {
      opacity: 1;
      pointer-events: auto;
    }

    [data-part='rows']:focus-within [data-row]:hover:not(:focus-within) > [data-part='tools'] {
      opacity: 0;
      pointer-events: none;
    }
  }

  @media (pointer: coarse) {
    [data-row] > [data-part='tools'] > button {
      min-width: 36px;
      min-height: 44px;
    }
  }

  [data-part='rows'] > button {
    margin-inline-start: calc(-1 * ${space2});
  }
`;
