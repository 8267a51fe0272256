import {
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorPage,
  colorText,
  colorTextMuted,
  radiusMedium,
  space1,
  space10,
  space2,
  space3,
  space4,
  space6,
  space8,
  strokeHairline,
  typeMapTitleLineHeight,
  typeMapTitleSize,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { momentRules } from '../../theme/momentRules';
import { focusRing, sheetRules } from '../../theme/sheet';
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';

export const Root = styled.section`
  ${bodyText}
  ${sheetRules}
  display: flex;
  flex-direction: column;
  min-height: 480px;

  :is(h1, h2, h3, h4, h5, h6, p, ol, ul, li, dl, dd) {
    margin: 0;
    padding: 0;
  }

  :is(ol, ul) {
    list-style: none;
  }

  &:focus-visible,
  button:focus-visible {
    ${focusRing}
  }

  &:fullscreen {
    overflow: auto;
    border: 0;
    border-radius: 0;
    background: ${colorPage};
  }

  /* Read from the last row. */
  @media (min-width: 1200px) {
    &:fullscreen > [data-part='slide'] {
      zoom: 1.2;
    }
  }

  @media (min-width: 1600px) and (min-height: 900px) {
    &:fullscreen > [data-part='slide'] {
      zoom: 1.6;
    }
  }

  [data-muted] {
    color: ${colorTextMuted};
  }

  b {
    ${strong}
  }

  [data-part='slide']:not([hidden]) {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: ${space3};
    min-width: 0;
    padding: ${space10} ${space6} ${space6};
  }

  [data-part='slide'] > :is(h1, h2, h3, h4, h5, h6) {
    ${strong}
    font-size: ${typeMapTitleSize};
    line-height: ${typeMapTitleLineHeight};
  }

  [data-kind='title']:not([hidden]) {
    justify-content: center;
  }

  [data-kind='title'] > p {
    max-width: 65ch;
  }

  [data-part='goal'],
  dd {
    ${touchpointText}
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 256px), 1fr));
    gap: ${space6};
    margin-top: ${space6};
    padding-top: ${space4};
    border-top: ${strokeHairline} solid ${colorBorder};
  }

  dt {
    ${metaText}
    margin-bottom: ${space2};
    color: ${colorTextMuted};
  }

  [data-part='slide'] > ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr));
    gap: ${space6};
    margin-top: ${space4};

    > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: ${space1};
      align-content: start;
      min-width: 0;
      padding-top: ${space3};
      border-top: ${strokeHairline} solid ${colorBorderStrong};
      break-inside: avoid;
    }
  }

  [data-part='columns'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 224px), 1fr));
    gap: ${space8};
    margin-top: ${space4};

    :is(h1, h2, h3, h4, h5, h6) {
      ${touchpointText}
      ${strong}
      margin-bottom: ${space2};
    }

    li {
      padding-block: ${space2};
      border-top: ${strokeHairline} solid ${colorBorder};
      break-inside: avoid;
    }
  }

  [data-part='controls'] {
    ${metaText}
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    justify-content: center;
    padding: ${space3};
    border-top: ${strokeHairline} solid ${colorBorder};
    border-end-start-radius: ${radiusMedium};
    border-end-end-radius: ${radiusMedium};
    background: inherit;
    color: ${colorTextMuted};
    font-variant-numeric: tabular-nums;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 40px;
    height: 40px;
    padding: 0;
    border: ${strokeHairline} solid transparent;
    border-radius: ${radiusMedium};
    background: transparent;
    color: ${colorText};
    cursor: pointer;

    &:hover {
      background: ${colorHover};
    }

    &[aria-disabled] {
      background: none;
      color: ${colorTextMuted};
      opacity: 0.5;
      cursor: default;
    }

    &[aria-pressed='true'] {
      border-color: currentcolor;
    }
  }

  :is([data-part='previous'], [data-part='next']) > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  [data-heard] {
    ${heardStyles}
  }

  ${contentRules}
  ${feelingRules}
  ${momentRules}

  @media print {
    display: block;
    border: 0;

    [data-part='slide'] {
      display: flex !important;
      flex-direction: column;
      gap: ${space3};
      break-after: page;
    }

    [data-part='slide']:has(+ [data-part='controls']) {
      break-after: auto;
    }

    [data-part='controls'] {
      display: none;
    }
  }
`;
