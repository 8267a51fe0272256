import { bodyText, markStyles, metaText, strong } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Conflicts = styled.div`
  overflow-wrap: anywhere;

  &:focus {
    outline: none;
  }

  > p {
    ${bodyText}
    margin: 0;
    color: ${colorTextMuted};
  }
`;

export const Item = styled.section`
  ${markStyles}
  padding-block: ${space4};

  & + & {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  h3 {
    ${bodyText}
    ${strong}
    margin: 0 0 ${space2};
  }

  > [data-part='sides'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: ${space2};
  }

  > [data-part='sides'] > div {
    min-width: 0;
    padding: ${space2} ${space3};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
  }

  > [data-part='sides'] > [data-shown] {
    border-color: ${colorAccent};
  }

  [data-part='label'] {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    justify-content: space-between;
    margin: 0 0 ${space1};
    color: ${colorTextMuted};
  }

  [data-part='shown'] {
    color: ${colorAccent};
  }

  ol {
    margin: 0;
    padding-inline-start: ${space4};
  }

  > [data-part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    margin-block-start: ${space3};
  }
`;
