import { styled } from 'styled-components';
import { Heading } from '../../internal/Heading';
import { bodyText, color, metaText, space, stageTitleText, touchpointTitleText } from '../../theme';

export const Header = styled.header`
  display: flex;
  gap: ${space[4]};
  align-items: center;

  [data-variant='compact'] > & {
    gap: ${space[3]};
  }

  & > :nth-child(2) {
    flex: 1;
    min-width: 0;
  }
`;

export const Name = styled(Heading)`
  ${stageTitleText}
  margin: 0;

  [data-variant='compact'] & {
    ${touchpointTitleText}
  }
`;

export const Role = styled.p`
  ${bodyText}
  margin: 0;
  color: ${color.textMuted};
`;

export const Share = styled.p`
  flex: none;
  margin: 0;
  text-align: end;
`;

export const ShareValue = styled.span`
  ${stageTitleText}
  display: block;
  color: var(--sojourn-tone-text);
  font-variant-numeric: tabular-nums;
`;

export const ShareLabel = styled.span`
  ${metaText}
  color: ${color.textMuted};
`;
