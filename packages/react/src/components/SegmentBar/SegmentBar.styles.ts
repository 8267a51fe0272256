import {
  colorBorder,
  colorBorderStrong,
  colorSurface,
  colorText,
  colorTextMuted,
  colorWarning,
  fontWeightRegular,
  fontWeightStrong,
  radiusSmall,
  space1,
  space3,
  space4,
  strokeHairline,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { toneRules } from '../../theme/toneRules';
import { bodyText, strong } from '../../theme/typography';

export const Root = styled.figure`
  ${bodyText}
  container-type: inline-size;
  position: relative;
  min-width: 0;
  margin: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  figcaption {
    max-width: 72ch;
    color: ${colorTextMuted};
  }

  figcaption strong {
    ${strong}
    color: ${colorWarning};
  }

  [data-tone] {
    ${toneRules}
  }

  [data-part='bar'] {
    display: block;
    width: 100%;
    margin-block: ${space3} ${space4};
    border-radius: ${radiusSmall};

    &:dir(rtl),
    &:dir(rtl) text {
      transform: scaleX(-1);
      transform-box: fill-box;
      transform-origin: center;
    }
  }

  rect {
    fill: var(--sojourn-tone-solid);
  }

  line {
    stroke: ${colorSurface};
    stroke-width: 2;
  }

  text {
    fill: ${colorSurface};
    font-size: ${typeMetaSize};
    font-weight: ${fontWeightStrong};
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  text:not([data-room='any']) {
    visibility: hidden;
  }

  [data-part='rest'] {
    rect {
      fill: none;
      stroke: ${colorBorderStrong};
      stroke-width: 2;
      stroke-dasharray: 4 4;
    }

    text {
      fill: ${colorTextMuted};
    }
  }

  table {
    min-width: min(100%, 20rem);
    max-width: 100%;
    border-collapse: collapse;
  }

  tr > * {
    padding: ${space1} 0;
    font-weight: ${fontWeightRegular};
    text-align: start;
    vertical-align: top;
  }

  [data-heard] {
    ${heardStyles}
  }

  thead th {
    padding: 0;
  }

  tbody tr + tr {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  th > div {
    display: flex;
    gap: ${space3};

    > svg {
      flex: none;
    }
  }

  [data-part='segment'] {
    color: ${colorTextMuted};
  }

  td {
    padding-inline-start: ${space4};
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    font-weight: ${fontWeightStrong};
  }

  @container (min-width: 36rem) {
    text[data-room='wide'] {
      visibility: visible;
    }
  }

  @media (forced-colors: active) {
    rect {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }

    line {
      stroke: CanvasText;
    }

    text {
      fill: CanvasText;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
