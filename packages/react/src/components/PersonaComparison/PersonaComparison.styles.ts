import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorPage,
  colorText,
  colorTextMuted,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { focusRing } from '../../theme/sheet';
import { toneRules } from '../../theme/toneRules';
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';
import { markStyles } from '../TraitScale/markStyles';
import { comparedTraitStyles } from './comparedTraitStyles';
import { portraitStyles } from '../PersonaCard/portraitStyles';

export const Root = styled.section`
  ${bodyText}
  container-type: inline-size;
  position: relative;
  min-width: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  * {
    margin: 0;
    padding: 0;
  }

  > p {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space4};
    margin-block-end: ${space3};
    color: ${colorTextMuted};
  }

  ul {
    list-style: none;
  }

  [data-part='scroller'] {
    position: relative;
    overflow-x: auto;

    &:focus-visible {
      ${focusRing}
    }
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }

  col {
    width: 136px;
  }

  col[data-part='subject'] {
    width: 88px;
  }

  th,
  td {
    padding: ${space3} ${space4} ${space3} 0;
    border-block-end: ${strokeHairline} solid ${colorBorder};
    vertical-align: top;
    text-align: start;
  }

  thead th {
    ${touchpointText}
    ${strong}
    padding-block-start: 0;
    border-color: ${colorBorderStrong};
    vertical-align: bottom;
  }

  tr > :first-child:is(th) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: ${colorPage};
  }

  tbody th {
    ${metaText}
    ${strong}
    padding-block-start: 14px;
  }

  [data-part='person'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2} ${space3};
    align-items: center;

    > span {
      flex: 1 1 88px;
      min-width: 0;
    }
  }

  [data-tone] {
    ${toneRules}
  }

  ${portraitStyles}

  figure {
    ${bodyText}
    ${strong}
    width: 40px;
    height: 40px;
  }

  li {
    display: flex;
    gap: ${space2};

    > span:last-child {
      min-width: 0;
    }
  }

  li + li {
    margin-block-start: ${space2};
  }

  li > svg,
  [data-part='legend'] > svg {
    flex: none;
    width: 8px;
    height: 20px;
    color: ${colorAccent};
    fill: currentcolor;
    vertical-align: top;
  }

  [data-part='nothing'] {
    color: ${colorTextMuted};
  }

  details {
    margin-block-start: ${space3};
  }

  summary {
    ${strong}
    padding-block: ${space2};
    border-radius: ${radiusSmall};
    cursor: pointer;

    &:focus-visible {
      ${focusRing}
    }
  }

  dl > div {
    padding-block: ${space2};
  }

  dl > div + div {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  dt {
    ${metaText}
    ${strong}
    color: ${colorTextMuted};
  }

  [data-heard] {
    ${heardStyles}
  }

  @container (min-width: 40rem) {
    col {
      width: 180px;
    }

    col[data-part='subject'] {
      width: 160px;
    }
  }

  @media print {
    tr,
    dl > div {
      break-inside: avoid;
    }

    [data-part='scroller'] {
      overflow: visible;
    }

    /* On paper nobody scrolls: the columns share the sheet. */
    col,
    col[data-part='subject'] {
      width: auto;
    }
  }

  ${contentRules}
  ${markStyles}
  ${comparedTraitStyles}
`;
