import { bodyText, sheetRules, strong } from '@sojourn/react/kit';
import { colorNegative, colorTextMuted, space2, space4 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const NoticeRoot = styled.div`
  ${sheetRules}
  ${bodyText}
  padding: ${space4};
  color: ${colorTextMuted};

  &[data-status='failed'] {
    border-inline-start: 4px solid ${colorNegative};
  }

  & strong {
    ${strong}
    color: ${colorNegative};
  }

  & ul {
    margin: ${space2} 0 0;
    padding: 0;
    list-style: none;
  }
`;
