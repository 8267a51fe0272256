import { bodyText, metaText, strong } from '@sojourn/react/kit';
import { colorTextMuted, space1, space4 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Explained = styled.div`
  overflow-wrap: anywhere;

  dl {
    display: flex;
    flex-direction: column;
    gap: ${space4};
    margin: 0;
  }

  dt {
    ${metaText}
    margin-block-end: ${space1};
    color: ${colorTextMuted};
  }

  dd {
    ${bodyText}
    margin: 0;
  }

  div:first-child > dd {
    ${strong}
  }

  > p {
    ${bodyText}
    margin-block: ${space4} 0;
    color: ${colorTextMuted};
  }

  > p:first-child {
    margin-block-start: 0;
  }

  > p:empty {
    display: none;
  }
`;
