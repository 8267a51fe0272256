import { heardStyles } from '../../internal/heardStyles';
import {
  band1,
  band2,
  band3,
  band4,
  band5,
  band6,
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorPage,
  colorSelected,
  colorStageBorder,
  colorText,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  radiusMedium,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space3,
  space6,
  strokeHairline,
  strokeMark,
  typeMetaLineHeight,
  typeMetaSize,
  typeStageTitleLineHeight,
  typeStageTitleSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

const bandRules = [band1, band2, band3, band4, band5, band6]
  .map((tint, index) => `[data-band='${index + 1}']{background:${tint}}`)
  .join('');

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

  [data-part='grid'] > caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

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

  [data-part='grid'] :is(th, td)[data-first='true'] {
    box-shadow: inset 2px 0 0 ${colorStageBorder};
  }

  [data-part='grid'] :is(th, td)[data-first='true']:dir(rtl) {
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

  th[data-part='stage'] {
    padding-block: ${space3};
    border-start-start-radius: ${radiusMedium};
    border-start-end-radius: ${radiusMedium};
  }

  /* A long stage keeps its name in view while its columns pass by. */
  [data-part='stage-head'] {
    position: sticky;
    inset-inline-start: calc(152px + ${space2});
    display: inline-block;
    max-width: 100%;
  }

  [data-part='phase'],
  [data-part='stage-goal'] {
    display: block;
  }

  [data-part='phase'] {
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  [data-part='stage-title'] {
    font-size: ${typeStageTitleSize};
    line-height: ${typeStageTitleLineHeight};
    font-weight: ${fontWeightStrong};
  }

  [data-part='stage-goal'] {
    color: ${colorTextMuted};
  }

  [data-part='fold'] {
    display: inline-grid;
    place-items: center;
    width: ${sizeTarget};
    height: ${sizeTarget};
    margin-inline-start: ${space1};
    padding: 0;
    border: 0;
    vertical-align: 2px;
    border-radius: ${radiusSmall};
    background: none;
    color: ${colorTextMuted};
    cursor: pointer;
  }

  [data-part='fold']:hover {
    background: ${colorHover};
    color: ${colorText};
  }

  th[data-part='touchpoint'] {
    padding: ${space1};
  }

  th > [data-part='meta'] {
    padding: ${space1};
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

    [data-part='grid'] :is(th, td)[data-first='true'] {
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
