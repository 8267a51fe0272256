import {
  colorAccent,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  space1,
  space2,
  space3,
  space6,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { noteStyles } from '../CardNote/noteStyles';

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

  ${noteStyles}

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
`;
