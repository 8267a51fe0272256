import { styled } from 'styled-components';
import {
  bodyText,
  color,
  radius,
  space,
  stroke,
  toneRules,
  touchpointTitleText,
} from '../../theme';

export const Root = styled.article`
  ${toneRules}
  ${bodyText}
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: ${space[5]};
  min-width: 0;
  padding: ${space[6]};
  border: ${stroke.hairline} solid ${color.border};
  border-radius: ${radius.medium};
  background: ${color.surface};
  color: ${color.text};
  overflow-wrap: anywhere;

  &[data-variant='compact'] {
    gap: ${space[3]};
    padding: ${space[4]};
  }
`;

export const Quote = styled.blockquote`
  ${touchpointTitleText}
  margin: 0;
  padding-inline-start: ${space[4]};
  border-inline-start: 3px solid var(--sojourn-tone-solid);
  font-weight: inherit;
`;

export const Story = styled.p`
  margin: 0;
  white-space: pre-line;
`;

export const Note = styled.p`
  margin: 0;
  color: ${color.textMuted};
`;
