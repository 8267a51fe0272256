import {
  colorBorder,
  colorNegative,
  colorPositive,
  colorTextMuted,
  space1,
  space2,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { metaText, strong } from '../../theme/typography';

export const sectionStyles = `
  > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: ${space6};

    section > :first-child {
      ${metaText}
      ${strong}
      display: flex;
      gap: ${space2};
      align-items: center;
      margin-bottom: ${space1};
    }

    svg {
      color: ${colorTextMuted};
    }

    [data-list='pains'] svg {
      color: ${colorNegative};
    }

    [data-list='feelings'] svg {
      color: ${colorPositive};
    }

    li {
      padding-block: ${space1};
    }

    li + li {
      border-top: ${strokeHairline} solid ${colorBorder};
    }
  }
`;
