import {
  colorBorder,
  colorBorderStrong,
  colorText,
  colorTextMuted,
  radiusFull,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { metaText, stageText, strong } from '../../theme/typography';

/** How much differs, and the choice of what is shown. */
export const headStyles = `
  header {
    display: flex;
    flex-direction: column;
    gap: ${space4};
  }

  [data-part='summary'] {
    ${stageText}
    ${strong}
  }

  [data-part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};

    button {
      ${metaText}
      display: inline-flex;
      gap: ${space2};
      align-items: center;
      min-height: 32px;
      padding: ${space1} ${space3};
      border: ${strokeHairline} dashed ${colorBorder};
      border-radius: ${radiusFull};
      color: ${colorTextMuted};

      &[aria-pressed='true'] {
        border: ${strokeHairline} solid ${colorBorderStrong};
        color: ${colorText};
      }
    }

    b {
      ${strong}
    }
  }
`;
