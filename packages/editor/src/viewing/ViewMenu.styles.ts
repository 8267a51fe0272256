import { metaText } from '@sojourn/react/kit';
import { colorAccent } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const HiddenCount = styled.span`
  ${metaText}
  color: ${colorAccent};
  white-space: nowrap;
`;
