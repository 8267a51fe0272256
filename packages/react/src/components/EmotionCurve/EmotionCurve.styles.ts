import { color, font, space, stroke, type } from '@sojourn/tokens';
import { styled } from 'styled-components';
import { curveStyles } from './curveStyles';

export const Root = styled.figure`
  margin: 0;
  color: ${color.text};
  font-size: ${type.body.size};
  line-height: ${type.body.lineHeight};

  figcaption {
    max-width: 72ch;
    color: ${color.textMuted};
    overflow-wrap: anywhere;
  }

  [data-part='scroller'] {
    overflow-x: auto;
  }

  [data-part='scroller']:focus-visible {
    outline: ${stroke.focus} solid ${color.focus};
  }

  table {
    width: 100%;
    margin-block-start: ${space[3]};
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: ${space[1]} ${space[2]};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
    font-weight: ${font.weight.regular};
    text-align: center;
    overflow-wrap: anywhere;
  }

  thead th {
    vertical-align: bottom;
    font-weight: ${font.weight.strong};
  }

  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
    color: ${color.textMuted};
    font-weight: ${font.weight.regular};
  }

  tbody tr + tr > * {
    border-block-start: ${stroke.hairline} solid ${color.border};
  }

  td[data-part='picture'] {
    padding: 0;
  }

  td[data-part='axis'] {
    position: relative;
  }

  [data-part='axis'] span {
    position: absolute;
    inset-block-start: 24px;
  }

  [data-part='axis'] span:nth-child(2) {
    inset-block-start: calc(50% - 8px);
  }

  [data-part='axis'] span:nth-child(3) {
    inset-block: auto 24px;
  }

  [data-selected='true'] {
    background: ${color.selected};
  }

  ${curveStyles}
`;
