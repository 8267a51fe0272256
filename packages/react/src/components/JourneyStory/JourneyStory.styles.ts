import {
  colorAccent,
  colorBorder,
  colorHover,
  colorPage,
  colorSelected,
  colorText,
  colorTextMuted,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  space6,
  space8,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { momentRules } from '../../theme/momentRules';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';
import { noteStyles } from '../CardNote/noteStyles';

export const Root = styled.article`
  ${bodyText}
  box-sizing: border-box;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space8};
  min-width: 0;
  max-width: 65ch;
  color: ${colorText};
  overflow-wrap: anywhere;

  :is(h1, h2, h3, h4, h5, h6, p, ol, li, dl, dd) {
    margin: 0;
    padding: 0;
  }

  [data-muted] {
    color: ${colorTextMuted};
  }

  [data-meta],
  dt {
    ${metaText}
    color: ${colorTextMuted};
  }

  > header {
    display: grid;
    gap: ${space2};

    > :first-child {
      ${stageText}
      ${strong}
    }
  }

  :is(header, footer) > p > [data-muted] {
    ${metaText}
    display: block;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space4};
    min-width: 0;
  }

  section[aria-current] > [data-part='stage'] {
    padding-inline-start: ${space3};
    border-inline-start: ${strokeMark} solid ${colorAccent};
  }

  [data-part='stage'] {
    padding-top: ${space4};
    border-top: ${strokeHairline} solid ${colorBorder};
    break-after: avoid;

    > :nth-child(2) {
      ${stageText}
      ${strong}
    }
  }

  ol {
    list-style: none;
  }

  li {
    position: relative;
    min-width: 0;
    padding: 0 0 ${space6};
    padding-inline-start: 40px;
  }

  /* The line down the side, behind the faces. */
  li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    border-inline-start: ${strokeMark} solid ${colorBorder};
  }

  li:first-child::before {
    inset-block-start: 14px;
  }

  li > svg {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 0;
    border-radius: 50%;
    background: ${colorPage};
  }

  li > :nth-child(2) {
    font-size: inherit;
  }

  button {
    ${touchpointText}
    ${strong}
    box-sizing: border-box;
    max-width: 100%;
    min-height: 28px;
    padding: 2px ${space2};
    margin-inline-start: -8px;
    border: 0;
    border-radius: ${radiusSmall};
    background: transparent;
    color: inherit;
    font-family: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;

    &:hover {
      background: ${colorHover};
    }

    &[aria-pressed='true'] {
      background: ${colorSelected};
      outline: ${strokeHairline} solid ${colorAccent};
      outline-offset: -1px;
    }

    &:focus-visible {
      ${focusRing}
    }
  }

  [data-part='felt'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space3};
    margin-block: ${space1};

    > :not(:first-child) {
      ${metaText}
      align-self: center;
      min-width: 0;
    }
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space3};
    margin-top: ${space3};
  }

  dt {
    ${strong}
    display: flex;
    gap: ${space2};
    align-items: center;
    margin-bottom: ${space1};

    > svg {
      flex: none;
    }
  }

  dd + dd {
    margin-top: ${space2};
  }

  a {
    color: ${colorAccent};
  }

  ${contentRules}
  ${feelingRules}
  ${momentRules}
  ${noteStyles}

  [data-topic] dd > [data-part='card'] {
    padding: 0;
    border: 0;
  }

  :is([data-topic='pain'], [data-topic='gain']) > dd,
  dd[data-tone] {
    padding-inline-start: ${space2};
    border-inline-start: ${strokeMark} solid var(--tone);
  }

  [data-part='felt'] > [data-moment] {
    ${strong}
  }

  @media print {
    max-width: none;

    dl > div {
      break-inside: avoid;
    }
  }
`;
