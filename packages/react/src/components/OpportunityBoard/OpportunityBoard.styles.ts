import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorPositive,
  colorSelected,
  colorSurface,
  colorText,
  colorTextMuted,
  radiusFull,
  radiusMedium,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  space5,
  space8,
  spaceHalf,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';
import { pictureStyles } from './pictureStyles';

export const Root = styled.section`
  ${bodyText}
  box-sizing: border-box;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space8};
  min-width: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  :is(h1, h2, h3, h4, h5, h6, p, ul, figure) {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    ${touchpointText}
    ${strong}
  }

  strong {
    ${strong}
  }

  [data-muted],
  [data-meta] {
    color: ${colorTextMuted};
  }

  [data-meta] {
    ${metaText}
  }

  span[data-meta] {
    display: block;
  }

  [data-heard] {
    ${heardStyles}
  }

  [data-part='board'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: ${space5} ${space4};
    align-items: start;
  }

  [data-part='column'] {
    min-width: 0;
  }

  [data-part='column'] > :is(h1, h2, h3, h4, h5, h6) {
    padding-block-end: ${space1};
    border-block-end: ${strokeMark} solid ${colorBorderStrong};
  }

  [data-status='doing'] > :is(h1, h2, h3, h4, h5, h6) {
    border-color: ${colorAccent};
  }

  [data-status='done'] > :is(h1, h2, h3, h4, h5, h6) {
    border-color: ${colorPositive};
  }

  [data-status='dropped'] > :is(h1, h2, h3, h4, h5, h6) {
    border-block-end-style: dashed;
  }

  :is(h1, h2, h3, h4, h5, h6) > span {
    color: ${colorTextMuted};
    font-weight: inherit;
    font-variant-numeric: tabular-nums;
  }

  [data-part='column'] > [data-meta] {
    padding-block-start: ${space3};
  }

  [data-part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space1};
    padding-block: ${space3};
    break-inside: avoid;
  }

  [data-part='card'] + [data-part='card'] {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='card'][data-selected] {
    border-radius: ${radiusSmall};
    background: ${colorSelected};
    box-shadow: 0 0 0 ${space1} ${colorSelected};
  }

  [data-part='title'] {
    display: flex;
    gap: ${space2};
  }

  [data-part='title'] > strong {
    min-width: 0;
  }

  [data-part='rank'] {
    ${metaText}
    ${strong}
    flex: none;
    box-sizing: border-box;
    min-width: 20px;
    height: 20px;
    padding-inline: ${spaceHalf};
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusFull};
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  a {
    color: ${colorAccent};
  }

  [data-part='places'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  [data-part='places'] > li {
    min-width: 0;
  }

  button {
    ${metaText}
    box-sizing: border-box;
    max-width: 100%;
    min-height: ${sizeTarget};
    padding: ${spaceHalf} ${space2};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurface};
    color: ${colorText};
    font-family: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  button:hover {
    background: ${colorHover};
  }

  button[aria-pressed='true'] {
    ${strong}
    border-color: ${colorAccent};
    color: ${colorAccent};
    box-shadow: inset 0 0 0 1px ${colorAccent};
  }

  :is(button, summary, a):focus-visible {
    ${focusRing}
  }

  summary {
    ${metaText}
    min-height: ${sizeTarget};
    box-sizing: border-box;
    padding-block: ${space1};
    cursor: pointer;
  }

  details > ul {
    display: grid;
    gap: ${space2};
    padding-block: ${space1};
  }

  details li {
    ${metaText}
    display: flex;
    gap: ${space2};
  }

  details li > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  details li[data-done='true'] > svg {
    color: ${colorPositive};
  }

  details li > span {
    min-width: 0;
  }

  @media (forced-colors: active) {
    :is([data-part='card'], tr)[data-selected] {
      outline: ${strokeMark} solid Highlight;
    }

    [data-part='card'][data-selected] {
      outline-offset: ${space1};
    }

    button[aria-pressed='true'] {
      border: ${strokeMark} solid Highlight;
    }
  }

  ${contentRules}
  ${pictureStyles}
`;
