import {
  colorTextMuted,
  fontWeightRegular,
  space1,
  space2,
  space3,
  space6,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

/** A curve lane: its cells below the picture, and its title with the key. */
export const curveLaneStyles = css`
  /* The curve lies over all its cells; each cell keeps its own words for a screen reader. */
  [data-kind='curve'] > td:not([colspan]) {
    padding: 0;
  }

  [data-part='strut'] {
    display: block;
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

  [data-part='axis'],
  [data-part='legend'] {
    color: ${colorTextMuted};
    font-weight: ${fontWeightRegular};
  }

  /* As high as the picture. */
  [data-kind='curve'] [data-part='axis'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: ${space3};
  }

  [data-kind='curve'] [data-part='axis'] > span {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 26px;
    white-space: nowrap;
  }

  [data-kind='curve'] [data-part='axis'] > span:nth-of-type(2) {
    inset-block-start: calc(50% - 8px);
  }

  [data-kind='curve'] [data-part='axis'] > span:nth-of-type(3) {
    inset-block: auto 20px;
  }

  [data-part='legend']:not([data-long]) {
    position: absolute;
    inset-block-start: 106px;
    inset-inline-start: ${space6};
  }

  /* A long key stands between the ends of the scale, and the middle makes way. */
  ul[data-part='legend'][data-long] {
    margin: 20px 0 36px;
  }

  [data-part='axis'][data-long] > span:nth-of-type(2) {
    display: none;
  }

  [data-part='legend'] li {
    display: flex;
    gap: ${space1};
    padding-inline-end: ${space2};
  }

  [data-part='legend'] svg {
    flex: none;
    margin-block-start: 2px;
  }
`;
