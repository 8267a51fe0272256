import {
  radiusMedium,
  space1,
  space2,
  toneNeutralSurface,
  toneNeutralText,
  toneRedSurface,
  toneRedText,
} from '@sojourn/tokens/leaves';
import { metaText } from '../../theme/typography';

export const chipStyles = `
  [data-part='chips'] {
    ${metaText}
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};

    > dd {
      display: flex;
      gap: ${space1};
      min-width: 0;
      padding: ${space1} ${space2};
      border-radius: ${radiusMedium};
      background: ${toneNeutralSurface};
      color: ${toneNeutralText};
    }

    > [data-list='pains'] {
      background: ${toneRedSurface};
      color: ${toneRedText};
    }
  }
`;
