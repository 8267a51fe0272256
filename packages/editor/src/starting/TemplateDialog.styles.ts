import { colorTextMuted, space2 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** What the template would add: beside the buttons, so that it is seen however long the list is. */
export const Outcome = styled.p`
  flex: 1 1 16rem;
  min-width: 0;
  align-self: center;
  margin: 0;
  padding-block: ${space2};
  color: ${colorTextMuted};
`;
