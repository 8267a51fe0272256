import {
  colorAxis,
  colorTextMuted,
  colorTrack,
  space1,
  space2,
  space4,
} from '@sojourn/tokens/leaves';
import { metaText } from '../../theme/typography';

/** A trait in a comparison: one scale over all columns, the places below. */
export const comparedTraitStyles = `
  [data-part='trait'] > td {
    padding-block-end: 0;
    border-block-end: 0;

    > div {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: ${space1} ${space4};
    }

    > div > span {
      ${metaText}
      grid-row: 2;
      min-width: 0;
      color: ${colorTextMuted};
    }
  }

  [data-part='scale'] {
    box-sizing: border-box;
    grid-column: 1 / -1;
    width: 100%;
    padding-inline: 18px;
    overflow: visible;

    ~ span {
      text-align: end;
    }

    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }

  line {
    stroke: ${colorTrack};
    stroke-width: 2;
  }

  [data-part='stem'] {
    stroke: ${colorAxis};
    stroke-width: 1;
  }

  [data-part='value'] {
    display: flex;
    gap: ${space2};
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
`;
