import { styled } from 'styled-components';
import { color, metaText, space, strongText } from '../../theme';

export const Provenance = styled.footer`
  ${metaText}
  --provenance: ${color.positive};

  display: flex;
  gap: ${space[2]};
  color: ${color.textMuted};

  &[data-provenance='assumed'] {
    --provenance: ${color.warning};
  }

  & > svg {
    flex: none;
    color: var(--provenance);
  }
`;

export const Words = styled.span`
  min-width: 0;
`;

export const Grade = styled.span`
  ${strongText}
  color: var(--provenance);
`;
