import { colorAccent, colorNegative, colorPositive, space1 } from '@sojourn/tokens/leaves';
import { strong } from './typography';

/** How the mark of a moment looks. */
export const momentRules = `
  [data-moment] {
    ${strong}
    display: inline-flex;
    gap: ${space1};
    align-items: center;
    color: ${colorAccent};

    > svg {
      flex: none;
      fill: currentcolor;
    }
  }

  [data-moment='pain'] {
    color: ${colorNegative};
  }

  [data-moment='excellence'] {
    color: ${colorPositive};
  }
`;
