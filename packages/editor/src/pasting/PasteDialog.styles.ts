import { focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorNegative,
  colorSurface,
  colorSurfaceSunken,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
  typeBodyLineHeight,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { inputStyles } from '../fields/inputStyles';

export const Root = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space4};

  ${inputStyles}

  > [data-part='text'] {
    ${metaText}
    ${strong}
    display: grid;
    gap: ${space1};
  }

  > [data-part='scroller'] {
    position: relative;
    max-height: 22rem;
    overflow: auto;
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurface};
  }

  > [data-part='scroller']:focus-visible {
    ${focusRing}
  }

  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  caption {
    ${metaText}
    padding: ${space2} ${space3};
    color: ${colorTextMuted};
    text-align: start;
  }

  caption > span {
    position: sticky;
    inset-inline-start: ${space3};
  }

  :is(th, td) {
    min-width: 5rem;
    max-width: 14rem;
    padding: ${space1} ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  thead th {
    ${metaText}
    ${strong}
    background: ${colorSurfaceSunken};
  }

  thead th[data-unused],
  td[data-unused],
  :is(th, td):first-child {
    color: ${colorTextMuted};
  }

  :is(th, td):first-child {
    ${metaText}
    line-height: ${typeBodyLineHeight};
    min-width: 2rem;
    font-variant-numeric: tabular-nums;
  }

  [data-part='outcome'] p {
    margin: 0;
  }

  [data-part='outcome'] > p:first-child {
    ${strong}
  }

  [data-part='left-out'] {
    color: ${colorNegative};
  }

  [data-part='left-out'] > p,
  [data-part='left-out'] > ul {
    margin: 0;
  }

  [data-part='left-out'] > ul {
    padding-inline-start: ${space4};
  }
`;
