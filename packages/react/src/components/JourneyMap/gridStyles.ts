import { heardStyles } from '../../internal/heardStyles';
import {
  colorBorder,
  colorBorderStrong,
  colorPage,
  colorSelected,
  colorStageBorder,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  space1,
  space2,
  space6,
  strokeHairline,
  strokeMark,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { bandRules } from '../../theme/bandRules';

/** The table: column bands, sticky header, sticky lane titles. */
export const gridStyles = css`
  /* Positioned, so that what is only heard scrolls along and never widens the page. */
  [data-part='scroller'] {
    position: relative;
    flex: 0 1 auto;
    min-height: 0;
    overflow: auto;
    scroll-padding-inline-start: 160px;
    padding-inline: 0 ${space6};
    background: ${colorPage};
  }

  [data-part='canvas'] {
    min-width: min-content;
  }

  [data-part='canvas'] > svg {
    display: block;
  }

  [data-part='grid'] {
    width: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }

  caption,
  [data-part='heard'] {
    ${heardStyles}
  }

  [data-part='grid'] > thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }

  :where([data-part='grid']) :is(th, td) {
    padding: ${space2};
    font-weight: ${fontWeightRegular};
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  /* Lanes are parted by hairlines, stages by a gap in the page's colour. */
  :where([data-part='grid'] tr + tr, [data-part='grid'] tbody > tr) > * {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-first] {
    box-shadow: inset 2px 0 0 ${colorStageBorder};
  }

  [data-first]:dir(rtl) {
    box-shadow: inset -2px 0 0 ${colorStageBorder};
  }

  ${bandRules}

  [data-part='grid'] [data-selected='true'] {
    background: ${colorSelected};
  }

  [data-part='lane-title'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding-inline-start: ${space6};
    border-block-start-color: ${colorBorder};
    background: ${colorPage};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
    font-weight: ${fontWeightStrong};
  }

  [data-part='lane-name'] {
    display: flex;
    gap: ${space2};
  }

  [data-part='lane-name'] > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  [data-part='empty'] {
    padding: ${space6};
    color: ${colorTextMuted};
  }

  [data-part='empty'] p {
    margin: 0;
  }

  /* The three lines of a service blueprint lie below their lane, with their name. */
  tr[data-part='line-below'] > * {
    padding-block: 0 ${space1};
    border-block-start: ${strokeMark} dashed ${colorBorderStrong};
    background: ${colorPage};
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  [data-part='line-below'] span {
    position: sticky;
    inset-inline-start: ${space6};
  }

  @media (forced-colors: active) {
    [data-part='grid'] [data-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    [data-first] {
      border-inline-start: ${strokeHairline} solid CanvasText;
    }
  }

  /* On a narrow page the columns get the room of the titles. */
  @media (max-width: 480px) {
    [data-part='lane-title'] {
      position: relative;
    }
  }

  @media print {
    [data-part='scroller'] {
      overflow: visible;
      max-height: none;
    }

    [data-part='grid'] > thead {
      position: static;
    }

    /* Not sticky, but still what the curve's axis is placed in. */
    [data-part='lane-title'] {
      position: relative;
    }

    [data-part='grid'] tr {
      break-inside: avoid;
    }

    [data-part='grid'] :is(th, td) {
      print-color-adjust: exact;
    }

    [data-part='fold'] {
      display: none;
    }
  }
`;
