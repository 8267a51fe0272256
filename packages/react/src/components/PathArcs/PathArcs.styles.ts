import {
  colorAxis,
  colorSelected,
  colorText,
  colorTextMuted,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  space6,
  spaceHalf,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, strong } from '../../theme/typography';
import { arcStyles } from './arcStyles';

export const Root = styled.figure`
  ${bodyText}
  min-width: 0;
  margin: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  figcaption {
    max-width: 72ch;
    color: ${colorTextMuted};
  }

  strong {
    ${strong}
  }

  [data-part='scroller'] {
    margin-block: ${space4};
    overflow-x: auto;
  }

  [data-part='scroller']:focus-visible {
    ${focusRing}
  }

  [data-part='canvas'] {
    min-width: min-content;
  }

  [data-part='canvas'] > svg {
    display: block;
  }

  /* The columns: a stretch of the base line above and below each title. */
  ol {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }

  ol > li {
    ${metaText}
    margin-inline: ${spaceHalf};
    padding: ${space2} ${space1};
    border-block: ${strokeMark} solid ${colorAxis};
    text-align: center;
  }

  li[data-selected] {
    background: ${colorSelected};
  }

  ul > li[data-selected] {
    border-radius: ${radiusSmall};
    box-shadow: 0 0 0 ${space1} ${colorSelected};
  }

  ol > li[data-selected] {
    ${strong}
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: ${space3} ${space6};
  }

  ul > li {
    display: flex;
    gap: ${space2};
    min-width: 0;
    break-inside: avoid;
  }

  ul > li > svg {
    flex: none;
    margin-block-start: ${spaceHalf};
  }

  ul > li > div {
    min-width: 0;
  }

  ul p {
    ${metaText}
  }

  ul p + p {
    color: ${colorTextMuted};
  }

  @media (forced-colors: active) {
    li[data-selected] {
      outline: ${strokeMark} solid Highlight;
    }
  }

  @media print {
    [data-part='scroller'] {
      overflow: visible;
    }

    /* What keeps the columns wide: a sheet cannot be scrolled. */
    [data-part='canvas'] > svg:not([data-part]) {
      display: none;
    }
  }

  ${contentRules}
  ${arcStyles}

  ol [dir='auto'] {
    text-align: center;
  }
`;
