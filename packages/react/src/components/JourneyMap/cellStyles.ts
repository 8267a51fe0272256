import {
  colorAccent,
  colorNegative,
  colorPositive,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  radiusSmall,
  space1,
  space2,
  space3,
  space6,
  strokeMark,
  toneAmberSolid,
  toneBlueSolid,
  toneGreenSolid,
  toneNeutralSolid,
  toneOliveSolid,
  toneOrangeSolid,
  tonePinkSolid,
  toneRedSolid,
  toneTealSolid,
  toneVioletSolid,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

const tones = {
  neutral: toneNeutralSolid,
  blue: toneBlueSolid,
  teal: toneTealSolid,
  green: toneGreenSolid,
  olive: toneOliveSolid,
  amber: toneAmberSolid,
  orange: toneOrangeSolid,
  red: toneRedSolid,
  pink: tonePinkSolid,
  violet: toneVioletSolid,
};

const toneRules = Object.entries(tones)
  .map(([tone, solid]) => `[data-tone='${tone}']{--tone:${solid}}`)
  .join('');

/** What stands in the cells: cards, scores, opportunities, paths, the curve. */
export const cellStyles = css`
  ul[data-part] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='items'] {
    display: grid;
    gap: ${space2};
  }

  [data-part='card'] {
    white-space: pre-line;
  }

  [data-part='card'] a {
    color: ${colorAccent};
  }

  [data-part='card'] img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: ${radiusSmall};
  }

  [data-topic='thinking'] [data-part='card'],
  [data-topic='note'] [data-part='card'] {
    color: ${colorTextMuted};
  }

  [data-topic='quote'] [data-part='card']:not(:lang(ar)) {
    font-style: italic;
  }

  [data-topic='quote'] [data-part='card']::before {
    content: open-quote;
  }

  [data-topic='quote'] [data-part='card']::after {
    content: close-quote;
  }

  [data-topic='pain'] [data-part='card'],
  [data-topic='gain'] [data-part='card'],
  [data-part='card'][data-tone] {
    padding-inline-start: ${space2};
    border-inline-start: ${strokeMark} solid var(--tone);
  }

  [data-topic='pain'] {
    --tone: ${colorNegative};
  }

  [data-topic='gain'] {
    --tone: ${colorPositive};
  }

  [data-part='meta'],
  [data-part='status'],
  [data-part='hint'] {
    margin: 0;
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  [data-part='items'] strong {
    font-weight: ${fontWeightStrong};
  }

  [data-part='status'] {
    color: ${colorAccent};
    font-weight: ${fontWeightStrong};
  }

  /* The curve lies over all its cells; each cell keeps its own words for a screen reader. */
  [data-kind='curve'] > td {
    height: 192px;
    padding: 0;
  }

  [data-part='curve-over'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    overflow: visible;
    pointer-events: none;
  }

  [data-kind='curve'] > td:nth-of-type(1) {
    position: relative;
  }

  [data-part='axis'] {
    color: ${colorTextMuted};
    font-weight: ${fontWeightRegular};
    text-align: end;
  }

  [data-part='axis'] > span {
    position: absolute;
    inset-inline-end: ${space3};
    inset-block-start: 26px;
  }

  [data-part='axis'] > span:nth-child(2) {
    inset-block-start: 88px;
  }

  [data-part='axis'] > span:nth-child(3) {
    inset-block-start: 156px;
  }

  [data-part='legend'] {
    position: absolute;
    inset-block-start: 106px;
    inset-inline-start: ${space6};
    color: ${colorTextMuted};
    font-weight: ${fontWeightRegular};
  }

  [data-part='legend'] svg {
    margin-inline-end: ${space1};
    vertical-align: middle;
  }
  ${toneRules}
`;
