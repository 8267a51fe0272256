import {
  colorNegative,
  colorPositive,
  colorText,
  colorTextMuted,
  colorTrack,
  space2,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { bodyText, metaText, strong } from '../../theme/typography';

export const Root = styled.div`
  --score-accent: ${colorText};

  ${metaText}
  position: relative;
  min-width: 0;
  color: ${colorTextMuted};
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;

  &[data-sentiment$='positive'] {
    --score-accent: ${colorPositive};
  }

  &[data-sentiment$='negative'] {
    --score-accent: ${colorNegative};
  }

  > span {
    ${heardStyles}
  }

  /* What was measured, and its value. */
  > div > :first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: ${space2};
  }

  div > span {
    min-width: 0;
    font-variant-numeric: normal;
  }

  b {
    ${bodyText}
    ${strong}
    margin-inline-start: auto;
    color: var(--score-accent);
  }

  div:empty {
    display: none;
  }

  svg {
    display: block;
    width: 100%;
    overflow: visible;
    fill: ${colorTrack};
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  rect + rect {
    fill: var(--score-accent);
    fill-opacity: 0.5;
  }

  line {
    stroke: ${colorText};
    stroke-width: 2;
  }

  [data-target] {
    stroke: ${colorTextMuted};
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }

  @media (forced-colors: active) {
    svg {
      fill: GrayText;
    }

    line,
    [data-target] {
      stroke: CanvasText;
    }
  }
`;
