import {
  colorBorder,
  colorTrack,
  space2,
  space4,
  space5,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { metaText } from '../../theme/typography';

export const traitStyles = `
  > ul {
    ${metaText}
    display: grid;
    grid-template-columns: fit-content(35%) minmax(48px, 1fr) fit-content(35%);
    gap: ${space2} ${space4};
    padding-top: ${space5};
    border-top: ${strokeHairline} solid ${colorBorder};

    > li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }

    li > :last-child {
      justify-self: end;
    }

    svg {
      width: 100%;
      overflow: visible;
      color: var(--sojourn-tone-solid);
      fill: currentcolor;

      &:dir(rtl) {
        transform: scaleX(-1);
      }
    }

    line {
      stroke: ${colorTrack};
      stroke-width: 2;
    }
  }
`;
