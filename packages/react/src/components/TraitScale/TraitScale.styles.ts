import {
  colorAxis,
  colorBorder,
  colorText,
  colorTextMuted,
  colorTrack,
  space1,
  space2,
  space3,
  space4,
  space5,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { bodyText, metaText, strong } from '../../theme/typography';
import { markStyles } from './markStyles';

export const Root = styled.figure`
  ${bodyText}
  position: relative;
  min-width: 0;
  margin: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  :is(ul, li, p) {
    min-width: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :is(p, [data-part='values'], [data-part='scale'] ~ span, [data-part='values'] ~ span) {
    color: ${colorTextMuted};
  }

  [data-part='key'],
  [data-part='values'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space4};
  }

  [data-part='key'] {
    margin-block-end: ${space5};
  }

  [data-part='key'] > li,
  [data-part='values'] > li {
    display: flex;
    gap: ${space2};
    align-items: center;
  }

  [data-part='values'] {
    ${metaText}
    grid-area: values;
    justify-content: end;
    font-variant-numeric: tabular-nums;
  }

  [data-part='values'] [data-part='sign'] {
    display: none;
  }

  [data-part='traits'] > li {
    display: grid;
    grid-template:
      'label values' auto
      'scale scale' auto
      'low high' auto / 1fr auto;
    gap: ${space1} ${space4};
    align-items: baseline;
  }

  [data-part='traits'] > li + li {
    margin-block-start: ${space4};
    padding-block-start: ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  strong {
    ${strong}
    grid-area: label;
  }

  [data-part='values'] ~ span {
    ${metaText}
    grid-area: low;
  }

  [data-part='scale'] ~ span {
    grid-area: high;
    text-align: end;
  }

  [data-part='scale'] {
    box-sizing: border-box;
    grid-area: scale;
    width: 100%;
    padding-inline: 18px;
    overflow: visible;

    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }

  line {
    stroke: ${colorTrack};
    stroke-width: 2;
  }

  [data-part='stem'] {
    stroke: ${colorAxis};
    stroke-width: 1;
  }

  [data-heard] {
    ${heardStyles}
  }

  ${contentRules}
  ${markStyles}

  @media print {
    [data-part='traits'] > li {
      break-inside: avoid;
    }
  }
`;
