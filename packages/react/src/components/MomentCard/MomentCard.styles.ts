import {
  colorBorder,
  colorTextMuted,
  colorTrack,
  space1,
  space2,
  space3,
  space4,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { momentRules } from '../../theme/momentRules';
import { sheetRules } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong } from '../../theme/typography';

export const Root = styled.article`
  ${bodyText}
  ${sheetRules}
  padding: ${space6};

  * {
    margin: 0;
    padding: 0;
  }

  [data-muted] {
    color: ${colorTextMuted};
  }

  header {
    display: grid;
    gap: ${space1};
    min-width: 0;
    padding-bottom: ${space4};

    > p {
      white-space: pre-line;
    }

    > [data-muted],
    > [data-mark] {
      ${metaText}
      white-space: normal;
    }

    > :nth-child(2) {
      ${stageText}
      ${strong}
    }
  }

  [data-part='sections'] > div,
  > header + p,
  footer {
    padding-block: ${space3};
    border-top: ${strokeHairline} solid ${colorBorder};
  }

  dt {
    ${metaText}
  }

  dt[data-section] {
    ${strong}
    display: flex;
    gap: ${space2};
    align-items: center;

    > svg {
      flex: none;
      color: ${colorTextMuted};
    }
  }

  :is([data-section='before'], [data-section='after']) > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  [data-part='sections'] dd {
    margin-top: ${space1};
    white-space: pre-line;
  }

  footer {
    ${metaText}
    padding-bottom: 0;
  }

  [data-part='levels'] {
    display: grid;
    grid-template-columns: fit-content(35%) minmax(48px, 1fr) fit-content(40%);
    gap: ${space1} ${space3};
    margin-bottom: ${space2};
    font-variant-numeric: tabular-nums;

    > div,
    dd {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }

    dt {
      color: ${colorTextMuted};
    }

    dd {
      grid-column: 2 / -1;
    }

    dd > :last-child {
      position: relative;
      grid-column: -2;
    }

    dd > span > :first-child {
      ${strong}
    }

    [data-feeling='unasked'] dd > span > :first-child {
      color: ${colorTextMuted};
      font-weight: inherit;
    }

    dd [data-muted] {
      white-space: nowrap;
    }

    b {
      font-weight: inherit;
    }

    svg {
      display: block;
      width: 100%;

      &:dir(rtl) {
        transform: scaleX(-1);
      }
    }
  }

  [data-part='track'] {
    fill: ${colorTrack};
  }

  [data-part='bar'] {
    fill: var(--feeling-line);
  }

  [data-heard] {
    ${heardStyles}
  }

  @media print {
    break-inside: avoid;
  }

  ${contentRules}
  ${feelingRules}
  ${momentRules}

  @media (forced-colors: active) {
    [data-part='track'] {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
