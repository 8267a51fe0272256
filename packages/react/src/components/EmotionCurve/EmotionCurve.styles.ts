import {
  colorBorder,
  colorFocus,
  colorSelected,
  colorText,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  space1,
  space2,
  space3,
  strokeFocus,
  strokeHairline,
  typeBodyLineHeight,
  typeBodySize,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { momentRules } from '../../theme/momentRules';
import { solidToneRules } from '../../theme/solidToneRules';
import { curveStyles } from './curveStyles';

export const Root = styled.figure`
  margin: 0;
  color: ${colorText};
  font-size: ${typeBodySize};
  line-height: ${typeBodyLineHeight};

  figcaption {
    max-width: 72ch;
    color: ${colorTextMuted};
    overflow-wrap: anywhere;
  }

  [data-part='scroller'] {
    overflow-x: auto;
  }

  [data-part='scroller']:focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
  }

  table {
    width: 100%;
    margin-block-start: ${space3};
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: ${space1} ${space2};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
    font-weight: ${fontWeightRegular};
    text-align: center;
    overflow-wrap: anywhere;
  }

  thead th {
    vertical-align: bottom;
    font-weight: ${fontWeightStrong};
  }

  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
    color: ${colorTextMuted};
    font-weight: ${fontWeightRegular};
  }

  tbody tr + tr > * {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  td[data-part='picture'] {
    padding: 0;
  }

  td[data-part='axis'] {
    position: relative;
  }

  [data-part='axis'] span {
    position: absolute;
    inset-block-start: 20px;
  }

  [data-part='axis'] span:nth-child(2) {
    inset-block-start: calc(50% - 8px);
  }

  [data-part='axis'] span:nth-child(3) {
    inset-block: auto 20px;
  }

  [data-selected='true'] {
    background: ${colorSelected};
  }

  tbody th > svg {
    display: block;
  }

  ${momentRules}

  thead [data-moment] {
    display: flex;
    flex-direction: column;
    gap: 0;
  }

  ${solidToneRules}
  ${curveStyles}
`;
