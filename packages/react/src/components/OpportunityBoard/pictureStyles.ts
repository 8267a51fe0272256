import {
  colorAxis,
  colorBorder,
  colorGapPositive,
  colorOnSolid,
  colorPositive,
  colorSelected,
  colorSolid,
  colorSurface,
  colorText,
  colorTextMuted,
  fontWeightRegular,
  space1,
  space2,
  space4,
  space8,
  strokeHairline,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { metaText, strong } from '../../theme/typography';

/** Value against effort, and its table. */
export const pictureStyles = css`
  figure {
    min-width: 0;
  }

  figcaption {
    display: grid;
    gap: ${space1};
    min-width: 0;
    max-width: 72ch;
    margin-block-end: ${space4};
  }

  [data-part='rows'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: ${space4} ${space8};
    align-items: start;
  }

  [data-part='picture'] {
    min-width: 0;
    break-inside: avoid;
  }

  [data-part='picture'] > [data-end] {
    text-align: end;
  }

  [data-part='matrix'] {
    display: block;
    overflow: visible;
  }

  [data-part='matrix']:dir(rtl),
  [data-part='matrix']:dir(rtl) :is(text, [data-part='dot']) {
    transform: scaleX(-1);
  }

  [data-part='matrix']:dir(rtl) [data-part='dot'] text {
    transform: none;
  }

  [data-part='matrix'] text {
    fill: ${colorTextMuted};
    font-size: ${typeMetaSize};
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  [data-part='matrix'] text[data-field='quick-win'] {
    ${strong}
    fill: ${colorPositive};
  }

  [data-part='matrix'] line {
    stroke: ${colorAxis};
    stroke-dasharray: 4 4;
  }

  [data-part='plot'] {
    fill: ${colorSurface};
    stroke: ${colorBorder};
    stroke-width: 2px;
  }

  [data-part='wins'] {
    fill: ${colorGapPositive};
  }

  [data-part='dot'] rect {
    fill: ${colorSolid};
    stroke: ${colorSurface};
  }

  [data-part='dot'][data-field='quick-win'] rect {
    fill: ${colorPositive};
  }

  [data-part='matrix'] [data-part='dot'] text {
    ${strong}
    fill: ${colorOnSolid};
  }

  [data-part='dot'][data-selected] rect {
    stroke: ${colorText};
    stroke-width: 3px;
    paint-order: stroke;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  :is(td, th) {
    padding: ${space2} ${space1};
    border-block-end: ${strokeHairline} solid ${colorBorder};
    font-weight: ${fontWeightRegular};
    text-align: start;
    vertical-align: top;
  }

  :is(td, th):nth-child(n + 3) {
    text-align: end;
  }

  thead th {
    ${metaText}
    color: ${colorTextMuted};
    overflow-wrap: normal;
  }

  tr[data-selected] {
    background: ${colorSelected};
  }

  @media (forced-colors: active) {
    [data-part='matrix'] {
      forced-color-adjust: none;
    }

    [data-part='plot'] {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='wins'] {
      fill: none;
    }

    [data-part='matrix'] line {
      stroke: CanvasText;
    }

    [data-part='matrix'] text,
    [data-part='matrix'] text[data-field='quick-win'],
    [data-part='dot'] rect,
    [data-part='dot'][data-field='quick-win'] rect {
      fill: CanvasText;
    }

    [data-part='matrix'] [data-part='dot'] text {
      fill: Canvas;
    }

    [data-part='dot'][data-selected] rect {
      stroke: Highlight;
    }
  }

  @media print {
    :is([data-part='wins'], [data-part='dot']) {
      print-color-adjust: exact;
    }
  }
`;
