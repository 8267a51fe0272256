import {
  colorAccent,
  colorBorderStrong,
  colorFocus,
  colorHover,
  colorPage,
  colorText,
  colorTextMuted,
  radiusFull,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space6,
  strokeFocus,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { metaText, strong } from '../../theme/typography';
import { ChartFigure } from '../internal/ChartFigure';
import { pictureStyles } from '../internal/pictureStyles';
import { quadrantStyles } from './quadrantStyles';

export const Root = styled(ChartFigure)`
  ${pictureStyles}

  [data-part='sides'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  }

  [data-part='picture'] {
    height: 24rem;
  }

  [data-part='matrix'] {
    display: flex;
    flex-direction: column;
  }

  [data-part='matrix'] > [data-below] {
    order: 1;
  }

  [data-part='corners'] {
    display: flex;
    gap: ${space2};
    justify-content: space-between;
    ${metaText}
  }

  [data-part='corners'] > :last-child {
    text-align: end;
  }

  [data-part='axis-name'] {
    ${metaText}
    color: ${colorTextMuted};
  }

  [data-part='axis-name'][data-end] {
    text-align: end;
  }

  [data-part='onward'] {
    display: inline-block;
  }

  [data-part='onward']:dir(rtl) {
    transform: scaleX(-1);
  }

  .recharts-reference-line-line {
    stroke: ${colorText};
    stroke-dasharray: none;
  }

  [data-part='leader'] {
    fill: ${colorTextMuted};
    stroke: ${colorTextMuted};
  }

  [data-part='leader'] circle {
    stroke: none;
  }

  [data-part='dot'] {
    cursor: pointer;
  }

  [data-part='dot'] circle {
    fill: var(--quadrant-fill);
    stroke: var(--quadrant-line);
    stroke-width: 1.5;
  }

  [data-part='dot'] text[text-anchor] {
    fill: var(--quadrant-text);
    font-size: 11px;
    pointer-events: none;
  }

  [data-part='dot'][data-selected='true'] circle {
    stroke: ${colorFocus};
    stroke-width: 4;
  }

  th[data-part='quadrant'] {
    padding-block: ${space2} ${space1};
    ${strong}
  }

  tbody + tbody th[data-part='quadrant'] {
    padding-block-start: ${space6};
    border-block-start: 0;
  }

  tbody th[scope='row'] {
    padding-block: ${space1};
  }

  button {
    display: flex;
    gap: ${space2};
    align-items: center;
    box-sizing: border-box;
    width: 100%;
    min-height: ${sizeTarget};
    padding: ${space1};
    border: 1px solid transparent;
    border-radius: ${radiusSmall};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button > :last-child {
    min-width: 0;
  }

  button:hover {
    background: ${colorHover};
  }

  button[aria-pressed='true'] {
    border-color: ${colorAccent};
    ${strong}
  }

  button:focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
    outline-offset: -1px;
  }

  [data-part='number'] {
    flex: none;
    box-sizing: border-box;
    min-width: 22px;
    padding-inline: 4px;
    border: 1.5px solid var(--quadrant-line, ${colorBorderStrong});
    border-radius: ${radiusFull};
    background: var(--quadrant-fill, ${colorPage});
    color: var(--quadrant-text, ${colorText});
    font-size: 11px;
    line-height: 19px;
    text-align: center;
  }

  @media print {
    button[aria-pressed='true'] {
      border-color: transparent;
    }
  }

  ${quadrantStyles}
`;
