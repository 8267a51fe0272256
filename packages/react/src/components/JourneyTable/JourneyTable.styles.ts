import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorPage,
  colorSelected,
  colorSurfaceSunken,
  colorText,
  colorTextMuted,
  space1,
  space2,
  space3,
  strokeFocus,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { momentRules } from '../../theme/momentRules';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong } from '../../theme/typography';
import { noteStyles } from '../CardNote/noteStyles';

export const Root = styled.div`
  ${bodyText}
  position: relative;
  box-sizing: border-box;
  min-width: 0;
  max-width: 100%;
  overflow: auto;
  color: ${colorText};
  overflow-wrap: anywhere;
  container-type: inline-size;

  &:focus-visible {
    ${focusRing}
    outline-offset: -${strokeFocus};
  }

  [data-muted] {
    color: ${colorTextMuted};
    font-weight: normal;
  }

  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }

  caption {
    ${stageText}
    ${strong}
    padding-block-end: ${space3};
    text-align: start;
  }

  th,
  td {
    min-width: 112px;
    padding: ${space2} ${space3};
    border-block-end: ${strokeHairline} solid ${colorBorder};
    text-align: start;
    vertical-align: top;
  }

  td[data-topic] {
    min-width: 160px;
  }

  [data-part='feeling'] {
    min-width: 136px;
  }

  /* Stays in view while the table is scrolled sideways. */
  caption > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-width: 100cqi;
  }

  [scope='rowgroup'] > span {
    position: sticky;
    inset-inline-start: ${space3};
  }

  th {
    ${strong}
  }

  thead th {
    ${metaText}
    ${strong}
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    border-block-end-color: ${colorBorderStrong};
    background: ${colorPage};
    color: ${colorTextMuted};
    vertical-align: bottom;
  }

  [data-part='stage'] > * {
    background: ${colorSurfaceSunken};
  }

  [scope='rowgroup'] > [data-muted] {
    ${metaText}
    margin-inline-start: ${space2};
  }

  [aria-current] > * {
    background: ${colorSelected};
  }

  [aria-current] > :first-child {
    box-shadow: inset 3px 0 ${colorAccent};

    &:dir(rtl) {
      box-shadow: inset -3px 0 ${colorAccent};
    }
  }

  td > p {
    margin: 0;
  }

  td > * + * {
    margin-block-start: ${space1};
  }

  @container (min-width: 720px) {
    [scope='row'] {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      min-width: 184px;
      background: ${colorPage};
    }

    [aria-current] > [scope='row'] {
      background: ${colorSelected};
    }
  }

  ${contentRules}
  ${feelingRules}
  ${momentRules}
  ${noteStyles}

  [data-moment] {
    ${metaText}
    ${strong}
    display: flex;
  }

  @media (forced-colors: active) {
    [aria-current] > * {
      border-block: ${strokeFocus} solid Highlight;
    }

    [aria-current] > :first-child {
      border-inline-start: 4px solid Highlight;
    }
  }

  @media print {
    overflow: visible;
    container-type: normal;

    thead {
      display: table-header-group;
    }

    thead th,
    [scope='row'] {
      position: static;
    }

    /* All columns on one sheet: narrow rather than cut off. */
    table {
      width: 100%;
      table-layout: fixed;
    }

    th,
    td,
    td[data-part],
    td[data-topic],
    [scope='row'][scope] {
      min-width: 0;
      padding: ${space1};
    }

    td [data-feeling] {
      flex-wrap: wrap;
      gap: 0;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
