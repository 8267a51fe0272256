import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorTextMuted,
  sizeTarget,
  space2,
  space3,
  space4,
  space6,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { metaText, strong } from '../../theme/typography';

/** The connectors, and the list that says the same. */
export const dependencyStyles = css`
  [data-part='connectors'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: ${colorBorderStrong};
    stroke-width: 1.5px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  [data-part='connectors'] > [data-state='none'] {
    stroke: ${colorBorder};
  }

  [data-part='connectors'] > [data-state='far'] {
    stroke: ${colorAccent};
    stroke-dasharray: 2 4;
  }

  [data-part='connectors'] [data-part='head'] {
    stroke-dasharray: none;
  }

  [data-part='connectors'] > [data-state='near'] {
    stroke: ${colorAccent};
    stroke-width: ${strokeMark};
  }

  [data-part='dependencies'] {
    flex: none;
    padding: ${space3} ${space6} ${space4};
    overflow-wrap: anywhere;
  }

  [data-part='dependencies'] > summary {
    min-height: ${sizeTarget};
    width: fit-content;
    cursor: pointer;
    ${strong}
  }

  [data-part='dependencies'] > p {
    margin: ${space2} 0 0;
    color: ${colorTextMuted};
  }

  [data-part='dependencies'] > table {
    width: 100%;
    max-width: 880px;
    margin-block-start: ${space3};
    border-spacing: 0;
    table-layout: fixed;
  }

  [data-part='dependencies'] :is(th, td) {
    padding: ${space2} ${space2} ${space2} 0;
    border-block-start: ${strokeHairline} solid ${colorBorder};
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  [data-part='dependencies'] th[scope='col'] {
    ${metaText}
    border: 0;
    color: ${colorTextMuted};
  }

  [data-part='dependencies'] :is(th, td) > * {
    display: block;
    padding: 0;
  }

  @media (forced-colors: active) {
    [data-part='connectors'] > [data-state='none'] {
      stroke: GrayText;
    }
  }

  /* Measured on the screen, so they would miss the cards on paper: there the cards say it. */
  @media print {
    [data-part='connectors'] {
      display: none;
    }

    [data-part='dependencies']:not([open]) {
      display: none;
    }
  }
`;
