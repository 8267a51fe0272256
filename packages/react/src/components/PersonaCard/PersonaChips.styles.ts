import { styled } from 'styled-components';
import { metaText, radius, space, tone } from '../../theme';

export const Chips = styled.dl`
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  margin: 0;
`;

export const Chip = styled.dd`
  ${metaText}
  display: flex;
  gap: ${space[1]};
  min-width: 0;
  margin: 0;
  padding: 3px ${space[2]};
  border-radius: ${radius.medium};
  background: ${tone.neutral.surface};
  color: ${tone.neutral.text};
  font-weight: 500;

  &[data-list='pains'] {
    background: ${tone.red.surface};
    color: ${tone.red.text};
  }

  & > svg {
    flex: none;
  }
`;
