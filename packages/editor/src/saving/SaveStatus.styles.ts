import { metaText } from '@sojourn/react/kit';
import { colorNegative, colorTextMuted, space1, space2 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Status = styled.div`
  ${metaText}
  display: inline-flex;
  gap: ${space1};
  align-items: center;
  min-height: 32px;
  padding-inline: ${space2};
  color: ${colorTextMuted};
  font-variant-numeric: tabular-nums;

  > svg {
    flex: none;
  }

  &[data-state='unsaved'] {
    padding-inline: 0;
  }

  &[data-state='unsaved'] > button {
    border-color: ${colorNegative};
  }
`;
