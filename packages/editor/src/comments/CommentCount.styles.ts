import { metaText } from '@sojourn/react/kit';
import { colorTextMuted, space1 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.span`
  ${metaText}
  display: flex;
  align-items: center;
  gap: ${space1};
  margin-block-start: ${space1};
  color: ${colorTextMuted};
  font-variant-numeric: tabular-nums;
`;
