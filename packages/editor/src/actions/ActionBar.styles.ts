import { metaText } from '@sojourn/react/kit';
import {
  colorBorder,
  colorTextMuted,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** One row for words and tools; two where they would be cramped. As high as it is, whatever is selected. */
export const Frame = styled.div`
  container-type: inline-size;
  border-block-end: ${strokeHairline} solid ${colorBorder};
`;

export const Bar = styled.div`
  display: flex;
  gap: ${space1} ${space3};
  align-items: center;
  padding: ${space1} ${space3};

  > [data-part='words'] {
    ${metaText}
    flex: 1 1 0;
    display: flex;
    gap: ${space3};
    align-items: center;
    justify-content: space-between;
    min-width: 0;
    min-height: 32px;
    padding-inline: ${space1};
    color: ${colorTextMuted};
    overflow-wrap: anywhere;

    > p {
      margin: 0;
    }

    > button {
      flex: none;
      overflow-wrap: normal;
    }
  }

  > [role='toolbar'] {
    display: flex;
    flex: none;
    gap: ${space1};
    align-items: center;
    max-width: 100%;
  }

  [role='separator'] {
    width: 0;
    height: 20px;
    margin-inline: ${space1};
    border-inline-start: ${strokeHairline} solid ${colorBorder};
  }

  @container (max-width: 584px) {
    flex-direction: column;
    gap: 0;
    align-items: stretch;
    padding: ${space1} ${space2};

    > [data-part='words'] {
      flex: none;
    }

    > [role='toolbar'] {
      padding-block-end: ${space1};
    }
  }

  @media (pointer: coarse) {
    > [data-part='words'] {
      min-height: ${space4};
    }
  }

  @media print {
    display: none;
  }
`;
