import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorNegative,
  colorPositive,
  colorTextMuted,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { focusRing, sheetRules } from '../../theme/sheet';
import { toneRules } from '../../theme/toneRules';
import { bodyText, metaText, stageText, strong } from '../../theme/typography';
import { portraitStyles } from '../PersonaCard/portraitStyles';

export const Root = styled.article`
  ${toneRules}
  ${sheetRules}
  ${bodyText}
  container-type: inline-size;
  padding: ${space6};

  * {
    margin: 0;
    padding: 0;
  }

  > p,
  header p,
  [data-part='hint'],
  [data-part='stage'] {
    color: ${colorTextMuted};
  }

  ul {
    list-style: none;
  }

  [data-part='parts'] {
    display: grid;
    gap: ${space6};
  }

  [data-part='parts'] > * {
    min-width: 0;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: ${space3} ${space4};
    align-items: center;

    > div {
      flex: 1 1 128px;
      min-width: 0;
    }

    > div > :first-child {
      ${stageText}
      ${strong}
    }
  }

  ${portraitStyles}

  figure {
    ${stageText}
    ${strong}
  }

  section > :first-child {
    ${metaText}
    ${strong}
    display: flex;
    gap: ${space2};
    align-items: center;
    margin-block-end: ${space1};

    > svg {
      flex: none;
      color: ${colorTextMuted};
    }
  }

  section[data-part='pains'] > :first-child > svg {
    color: ${colorNegative};
  }

  section[data-part='gains'] > :first-child > svg {
    color: ${colorPositive};
  }

  li,
  [data-part='hint'] {
    padding-block: ${space1};
  }

  li + li,
  details li:first-child {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='stage'] {
    ${metaText}
  }

  summary {
    ${metaText}
    ${strong}
    padding-block: ${space2};
    border-radius: ${radiusSmall};
    color: ${colorAccent};
    cursor: pointer;

    &:focus-visible {
      ${focusRing}
    }
  }

  @container (min-width: 44rem) {
    [data-part='parts'] {
      grid-template:
        'says who thinks' auto
        'does who feels' auto
        'pains . gains' auto / 1fr 144px 1fr;
    }

    header {
      grid-area: who;
      flex-direction: column;
      justify-content: center;
      text-align: center;

      > div {
        flex: none;
        max-width: 100%;
      }

      [dir='auto'] {
        text-align: center;
      }
    }

    section[data-part='says'] {
      grid-area: says;
    }

    section[data-part='thinks'] {
      grid-area: thinks;
    }

    section[data-part='pains'] {
      grid-area: pains;
    }

    section[data-part='gains'] {
      grid-area: gains;
    }

    section[data-part='does'] {
      grid-area: does;
    }

    section[data-part='feels'] {
      grid-area: feels;
    }

    section:not([data-part='says'], [data-part='thinks']) {
      padding-block-start: ${space6};
      border-block-start: ${strokeHairline} solid ${colorBorderStrong};
    }
  }

  @media print {
    li,
    header {
      break-inside: avoid;
    }
  }

  ${contentRules}
`;
