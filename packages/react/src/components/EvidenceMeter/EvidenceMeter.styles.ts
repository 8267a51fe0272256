import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorSurface,
  colorSurfaceSunken,
  colorTextMuted,
  colorWarning,
  radiusSmall,
  space1,
  space4,
  space5,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { sheetRules } from '../../theme/sheet';
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';
import { evidenceStyles } from '../CardNote/noteStyles';

export const Root = styled.figure`
  ${sheetRules}
  ${bodyText}
  ${evidenceStyles}
  display: grid;
  gap: ${space4};
  margin: 0;
  padding: ${space5};
  break-inside: avoid;

  p {
    margin: 0;
    color: ${colorTextMuted};
  }

  p:first-child {
    ${touchpointText}
    ${strong}
    color: inherit;
  }

  [data-part='late'] {
    ${strong}
    color: ${colorWarning};
  }

  svg {
    display: block;
    border-radius: ${radiusSmall};
    print-color-adjust: exact;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  rect {
    fill: ${colorSurfaceSunken};
    stroke: ${colorBorderStrong};
  }

  [data-part='known'] {
    fill: ${colorAccent};
    stroke: ${colorSurface};
  }

  table {
    width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td) {
    padding: ${space1} 0;
    font-weight: inherit;
    text-align: end;
    vertical-align: baseline;
  }

  th:first-child {
    text-align: start;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: ${space4};
    white-space: nowrap;
  }

  thead {
    ${metaText}
    color: ${colorTextMuted};
  }

  tbody > tr > * {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  /* A name that wraps stays beside its circle. */
  tbody th {
    padding-inline-start: 20px;
  }

  [data-evidence] {
    margin-inline: -23px 7px;
  }

  @media (forced-colors: active) {
    rect {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='known'] {
      fill: CanvasText;
    }
  }
`;
