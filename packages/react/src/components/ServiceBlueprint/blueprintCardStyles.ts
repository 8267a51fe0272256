import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorPage,
  colorSelected,
  colorSurface,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  radiusMedium,
  shadowFloating,
  sizeTarget,
  space1,
  space2,
  space4,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { focusRing } from '../../theme/sheet';
import { metaText } from '../../theme/typography';

/** The cards, and what they say about others. */
export const blueprintCardStyles = css`
  [data-kind='cards'] > td > [data-part='items'] {
    gap: ${space4};
  }

  /* Connectors run behind cards and words; an empty row has a place for its first card. */
  [data-kind='cards'] > td > [data-part='hint'],
  [data-card] {
    position: relative;
    z-index: 1;
    min-width: 0;
    padding: ${space2};
    border: ${strokeHairline} dashed ${colorBorderStrong};
    border-radius: ${radiusMedium};
    background: ${colorPage};
  }

  [data-card] {
    border: ${strokeHairline} solid ${colorBorder};
    background: ${colorSurface};
    white-space: pre-line;
  }

  [data-card] button,
  [data-part='dependencies'] button {
    min-width: ${sizeTarget};
    min-height: ${sizeTarget};
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
    white-space: inherit;
    cursor: pointer;
  }

  [data-part='tied'] {
    display: flex;
    gap: ${space1};
    width: 100%;
  }

  /* The mark of how well a card is known hangs beyond its last word. */
  [data-card] > :is(div, [data-part='tied']):has([data-evidence]) {
    padding-inline-end: ${space2};
  }

  [data-part='tied'] > span {
    flex: 1;
    min-width: 0;
  }

  [data-part='tied'] > svg {
    flex: none;
    margin-block: 2px;
  }

  [data-card] [data-part='tied']:not([dir]) {
    color: ${colorAccent};
  }

  /* The whole card is its button, but for what else can be pressed in it. */
  [data-part='tied']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  [data-part='tied']:hover::after {
    outline: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusMedium};
  }

  [data-part='tied']:focus-visible {
    outline: none;
  }

  [data-part='tied']:focus-visible::after {
    border-radius: ${radiusMedium};
    ${focusRing}
  }

  [data-card] :is(a, summary, dl) {
    position: relative;
    z-index: 1;
  }

  [data-part='ties'] {
    ${metaText}
    margin: ${space2} 0 0;
    padding-block-start: ${space1};
    border-block-start: ${strokeHairline} solid ${colorBorder};
    color: ${colorTextMuted};
  }

  [data-part='ties'] > dd + dt {
    margin-block-start: ${space1};
  }

  [data-part='ties'] > dd {
    margin: 0;
    color: ${colorText};
  }

  [data-part='ties'] button,
  [data-part='dependencies'] button {
    color: ${colorAccent};
  }

  [data-part='ties'] button:hover,
  [data-part='dependencies'] button:hover {
    text-decoration: underline;
  }

  [data-part='ties'][data-heard='true'] {
    padding: 0;
    border: 0;
    ${heardStyles}
  }

  /* With the keyboard on its card it is seen, over what lies below. */
  [data-card]:focus-within {
    z-index: 4;
  }

  :focus-visible + [data-part='ties'][data-heard='true'] {
    inset-block-start: 100%;
    inset-inline: 0;
    width: auto;
    height: auto;
    padding: ${space2};
    overflow: visible;
    clip-path: none;
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceRaised};
    box-shadow: ${shadowFloating};
    white-space: normal;
  }

  [data-tie='selected'],
  [data-tie='needs'],
  [data-tie='needed'] {
    outline: ${strokeHairline} solid ${colorAccent};
    background: ${colorSelected};
  }

  [data-tie='selected'] {
    outline-width: ${strokeMark};
  }

  [data-card][data-tie$='-far'] {
    border: ${strokeHairline} dashed ${colorAccent};
  }

  [data-card][data-tie='none'] {
    background: none;
    color: ${colorTextMuted};
  }

  @media (forced-colors: active) {
    [data-card][data-tie='none'] {
      border-color: GrayText;
    }
  }

  @media print {
    [data-card] {
      break-inside: avoid;
    }

    [data-part='ties'][data-heard='true'] {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      white-space: normal;
    }
  }
`;
