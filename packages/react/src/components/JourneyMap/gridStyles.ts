import { band, color, font, radius, size, space, stroke, type } from '@sojourn/tokens';
import { css } from 'styled-components';

/** The table: column bands, sticky header, sticky lane titles. */
export const gridStyles = css`
  [data-part='scroller'] {
    flex: 0 1 auto;
    min-height: 0;
    overflow: auto;
    scroll-padding-inline-start: 160px;
    padding-inline: 0 ${space[6]};
    background: ${color.page};
  }

  [data-part='canvas'] {
    min-width: min-content;
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

  [data-part='grid'] > thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }

  [data-part='grid'] :is(th, td) {
    padding: ${space[2]};
    font-weight: ${font.weight.regular};
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  /* Lanes are parted by hairlines, stages by a gap in the page's colour. */
  [data-part='grid'] tr + tr > *,
  [data-part='grid'] tbody > tr > * {
    border-block-start: ${stroke.hairline} solid ${color.border};
  }

  [data-part='grid'] :is(th, td)[data-first='true'] {
    box-shadow: inset 2px 0 0 ${color.stageBorder};
  }

  [data-part='grid'] :is(th, td)[data-first='true']:dir(rtl) {
    box-shadow: inset -2px 0 0 ${color.stageBorder};
  }

  [data-part='grid'] [data-band='1'] {
    background: ${band[1]};
  }

  [data-part='grid'] [data-band='2'] {
    background: ${band[2]};
  }

  [data-part='grid'] [data-band='3'] {
    background: ${band[3]};
  }

  [data-part='grid'] [data-band='4'] {
    background: ${band[4]};
  }

  [data-part='grid'] [data-band='5'] {
    background: ${band[5]};
  }

  [data-part='grid'] [data-band='6'] {
    background: ${band[6]};
  }

  [data-part='grid'] [data-selected='true'] {
    background: ${color.selected};
  }

  [data-part='grid'] [data-part='lane-title'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding-inline-start: ${space[6]};
    border-block-start-color: ${color.border};
    background: ${color.page};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
    font-weight: ${font.weight.strong};
  }

  [data-part='lane-name'] {
    display: flex;
    gap: ${space[2]};
  }

  [data-part='lane-name'] > svg {
    flex: none;
    color: ${color.textMuted};
  }

  [data-part='grid'] th[data-part='stage'] {
    padding-block: ${space[3]};
    border-start-start-radius: ${radius.medium};
    border-start-end-radius: ${radius.medium};
  }

  /* A long stage keeps its name in view while its columns pass by. */
  [data-part='stage-head'] {
    position: sticky;
    inset-inline-start: calc(152px + ${space[2]});
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr) auto;
    max-width: 100%;
    column-gap: ${space[2]};
  }

  [data-part='phase'] {
    grid-column: 1 / -1;
    color: ${color.textMuted};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
  }

  [data-part='stage-title'] {
    font-size: ${type.stageTitle.size};
    line-height: ${type.stageTitle.lineHeight};
    font-weight: ${font.weight.strong};
    letter-spacing: ${type.stageTitle.letterSpacing};
  }

  [data-part='stage-goal'] {
    grid-column: 1 / -1;
    color: ${color.textMuted};
  }

  [data-part='fold'] {
    display: inline-grid;
    place-items: center;
    width: ${size.target};
    height: ${size.target};
    margin-block-start: ${space.half};
    padding: 0;
    border: 0;
    border-radius: ${radius.small};
    background: none;
    color: ${color.textMuted};
    cursor: pointer;
  }

  [data-part='fold']:hover {
    background: ${color.hover};
    color: ${color.text};
  }

  [data-part='fold']:dir(rtl) svg {
    transform: scaleX(-1);
  }

  [data-part='grid'] th[data-part='touchpoint'] {
    padding: ${space[1]};
  }

  [data-part='empty'] {
    padding: ${space[6]};
    color: ${color.textMuted};
  }

  [data-part='empty'] p {
    margin: 0;
  }

  /* The three lines of a service blueprint lie below their lane, with their name. */
  [data-part='grid'] tr[data-part='line-below'] > * {
    padding-block: 0 ${space[1]};
    border-block-start: ${stroke.mark} dashed ${color.borderStrong};
    background: ${color.page};
    color: ${color.textMuted};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
  }

  [data-part='line-below'] span {
    position: sticky;
    inset-inline-start: ${space[6]};
  }

  @media (forced-colors: active) {
    [data-part='grid'] [data-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    [data-part='grid'] :is(th, td)[data-first='true'] {
      border-inline-start: ${stroke.hairline} solid CanvasText;
    }
  }

  @media print {
    [data-part='scroller'] {
      overflow: visible;
      max-height: none;
    }

    [data-part='grid'] > thead,
    [data-part='grid'] [data-part='lane-title'] {
      position: static;
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
