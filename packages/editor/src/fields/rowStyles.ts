import { sizeTarget, space1, space2, space3 } from '@sojourn/tokens/leaves';
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

  [data-row='traits'] > [data-part='tools'] {
    flex-direction: column;
  }

  [data-row] > [data-part='tools'] {
    display: flex;
    flex: none;
    padding-inline-start: ${space1};
  }

  [data-row] > [data-part='tools'] > button {
    min-width: ${sizeTarget};
    min-height: 32px;
    padding: ${space1};
  }

  @media (hover: hover) {
    [data-row] > [data-part='tools'] > button {
      opacity: 0;
    }

    [data-row]:is(:hover, :focus-within) > [data-part='tools'] > button {
      opacity: 1;
    }

    [data-row]:is(:hover, :focus-within) > [data-part='tools'] > button:disabled {
      opacity: 0.4;
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
