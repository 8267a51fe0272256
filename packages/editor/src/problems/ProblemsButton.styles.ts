import { strong } from '@sojourn/react/kit';
import { colorOnSolid, colorSolid, radiusFull, space1, typeMetaSize } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Badge = styled.span`
  ${strong}
  box-sizing: border-box;
  min-width: 18px;
  padding-inline: ${space1};
  border: 1px solid transparent;
  border-radius: ${radiusFull};
  background: ${colorSolid};
  color: ${colorOnSolid};
  font-size: ${typeMetaSize};
  line-height: 16px;
  font-variant-numeric: tabular-nums;
  text-align: center;
`;
