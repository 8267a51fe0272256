import { bodyText, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorTextMuted,
  radiusSmall,
  space1,
  space2,
  space3,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** Groups of keys, beside each other where there is room. */
export const Groups = styled.div`
  columns: 20rem;
  column-gap: ${space6};

  > section {
    break-inside: avoid;
    padding-block-end: ${space6};
  }

  h3 {
    ${metaText}
    ${strong}
    margin: 0;
    padding-block-end: ${space1};
    color: ${colorTextMuted};
  }

  dl {
    margin: 0;
  }

  dl > div {
    ${bodyText}
    display: flex;
    gap: ${space1} ${space3};
    align-items: baseline;
    justify-content: space-between;
    padding-block: ${space1};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  dt {
    min-width: 0;
  }

  dd {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    justify-content: end;
    max-width: 60%;
    margin: 0;
  }

  kbd {
    ${metaText}
    font-family: inherit;
    padding-inline: ${space2};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusSmall};
    white-space: nowrap;
  }
`;
