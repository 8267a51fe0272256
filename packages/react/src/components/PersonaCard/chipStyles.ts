import { radiusMedium, space1, space2 } from '@sojourn/tokens/leaves';
import { toneRules } from '../../theme/toneRules';
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
      ${toneRules}
      ${metaText}
      display: flex;
      gap: ${space1};
      padding: ${space1} ${space2};
      border: 0;
      border-radius: ${radiusMedium};
      background: var(--sojourn-tone-surface);
      color: var(--sojourn-tone-text);
    }
  }
`;
