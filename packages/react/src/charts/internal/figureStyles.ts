import {
  colorAccent,
  colorBorder,
  colorNegative,
  colorPositive,
  colorText,
  colorTextMuted,
  colorTrack,
  fontWeightRegular,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';

/** What all charts share; what one of them draws is in its own styles. */
export const Root = styled.figure`
  ${bodyText}
  position: relative;
  min-width: 0;
  margin: 0;
  color: ${colorText};
  overflow-wrap: anywhere;
  ${contentRules}

  figcaption {
    display: grid;
    gap: ${space1};
    max-width: 72ch;
    margin-block-end: ${space4};
  }

  figcaption > * {
    margin: 0;
  }

  figcaption > :first-child {
    ${touchpointText}
    ${strong}
  }

  figcaption > p {
    color: ${colorTextMuted};
  }

  figcaption > [data-part='note'] {
    ${metaText}
  }

  [data-part='scroller'] {
    container-type: inline-size;
    overflow-x: auto;
  }

  [data-part='scroller']:focus-visible {
    ${focusRing}
  }

  table {
    ${metaText}
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td) {
    padding: ${space2} ${space1};
    font-weight: ${fontWeightRegular};
    text-align: end;
    vertical-align: baseline;
  }

  :is(th, td):first-child {
    width: 100%;
    padding-inline-start: 0;
    text-align: start;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  thead th {
    color: ${colorTextMuted};
    vertical-align: bottom;
    overflow-wrap: normal;
  }

  tbody tr {
    border-block-start: ${strokeHairline} solid ${colorBorder};
    break-inside: avoid;
  }

  td {
    overflow-wrap: normal;
  }

  /* Lines above and below, not a box: the titles keep their place under the heading. */
  tbody tr[data-selected='true'] {
    box-shadow:
      inset 0 2px ${colorAccent},
      inset 0 -2px ${colorAccent};
  }

  tbody tr[data-selected='true'] > th {
    ${strong}
  }

  td > span {
    color: ${colorTextMuted};
  }

  /* Equal columns under the title and its picture. Browsers keep the roles of a table's parts. */
  @container (max-width: 27.99rem) {
    [data-stacks='true'] :is(table, thead, tbody) {
      display: block;
    }

    [data-stacks='true'] tr {
      display: flex;
      flex-wrap: wrap;
    }

    [data-stacks='true'] :is(th, td) {
      box-sizing: border-box;
      flex: 1 1 0;
      min-width: 0;
      padding-block-start: 0;
      padding-inline: 0 ${space1};
      text-align: start;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    [data-stacks='true'] :is(tr > :first-child, [data-wide]) {
      flex-basis: 100%;
    }

    [data-stacks='true'] tr > :first-child {
      padding-block-start: ${space2};
    }

    [data-stacks='true'] [data-wide]:empty {
      display: none;
    }
  }

  @container (min-width: 36rem) {
    :is(th, td) {
      padding-inline: ${space2};
    }

    :is(th, td):first-child {
      padding-inline-start: 0;
    }

    :is(th, td):last-child {
      padding-inline-end: 0;
    }

    thead th,
    td {
      white-space: nowrap;
    }
  }

  b {
    ${strong}
  }

  [data-muted] {
    color: ${colorTextMuted};
  }

  [data-side='better'] {
    --chart-side: ${colorPositive};
  }

  [data-side='worse'] {
    --chart-side: ${colorNegative};
  }

  /* The name and what is drawn for it: side by side where there is room. */
  [data-part='head'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: ${space1} ${space4};
    align-items: center;
  }

  [data-part='head'] > * {
    min-width: 0;
  }

  [data-part='bar'] {
    display: block;
    width: 100%;
    overflow: visible;
  }

  [data-part='bar']:dir(rtl) {
    transform: scaleX(-1);
  }

  [data-part='track'] {
    fill: ${colorTrack};
  }

  [data-part='axis-line'] {
    stroke: ${colorTrack};
    stroke-width: 1;
  }

  [data-part='zero'] {
    stroke: ${colorTextMuted};
    stroke-width: 1;
  }

  [data-part='key'] {
    margin-inline-end: ${space1};
    overflow: visible;
    vertical-align: -1px;
  }

  @media (forced-colors: active) {
    [data-part='track'] {
      fill: GrayText;
    }

    [data-part='axis-line'],
    [data-part='zero'] {
      stroke: GrayText;
    }
  }

  @media print {
    figcaption {
      break-after: avoid;
    }

    thead {
      display: table-header-group;
    }

    [data-part='scroller'] {
      overflow: visible;
    }
  }

  > table + *,
  > [data-part='scroller'] {
    margin-block-start: ${space3};
  }
`;
