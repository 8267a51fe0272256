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

  :is(p, [data-part='values'], [data-part='traits'] > li > span) {
    color: ${colorTextMuted};
  }

  [data-part='traits'] div,
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
    font-variant-numeric: tabular-nums;

    > li {
      gap: ${space1};
    }
  }

  [data-part='letters'],
  strong {
    ${strong}
    color: ${colorText};
  }

  [data-part='traits'] > li {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: ${space1} ${space4};
  }

  [data-part='traits'] > li > div {
    grid-column: 1 / -1;
    align-items: baseline;
    justify-content: space-between;
  }

  [data-part='traits'] > li + li {
    margin-block-start: ${space4};
    padding-block-start: ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='traits'] > li > span {
    ${metaText}
    grid-row: 3;
    min-width: 0;
  }

  [data-part='scale'] ~ span {
    text-align: end;
  }

  [data-part='scale'] {
    box-sizing: border-box;
    grid-column: 1 / -1;
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
