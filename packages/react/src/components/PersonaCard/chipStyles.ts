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

/** The lists of a card in short: what there is of them, one after another. */
export const chipStyles = `
  &[data-variant='compact'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};

    :is(section, ul) {
      display: contents;
    }

    li {
      ${metaText}
      display: flex;
      gap: ${space1};
      padding: ${space1} ${space2};
      border: 0;
      border-radius: ${radiusMedium};
      background: ${toneNeutralSurface};
      color: ${toneNeutralText};
    }

    [data-list='pains'] * {
      background: ${toneRedSurface};
      color: ${toneRedText};
    }
  }
`;
