import { styled } from 'styled-components';
import { Heading } from '../../internal/Heading';
import {
  band,
  bodyText,
  color,
  metaText,
  radius,
  space,
  stageTitleText,
  strongText,
} from '../../theme';

export const Root = styled.section`
  box-sizing: border-box;
  min-width: 0;
  padding: ${space[4]};
  border-radius: ${radius.medium};
  background: ${band[1]};
  color: ${color.text};
  overflow-wrap: anywhere;

  &[data-band='2'] {
    background: ${band[2]};
  }

  &[data-band='3'] {
    background: ${band[3]};
  }

  &[data-band='4'] {
    background: ${band[4]};
  }

  &[data-band='5'] {
    background: ${band[5]};
  }

  &[data-band='6'] {
    background: ${band[6]};
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }
`;

export const Header = styled.div`
  display: flex;
  gap: ${space[2]};
  align-items: flex-start;
  justify-content: space-between;

  & > :first-child {
    min-width: 0;
  }
`;

export const Phase = styled.div`
  ${metaText}
  color: ${color.textMuted};
`;

export const Title = styled(Heading)`
  ${stageTitleText}
  margin: 0;
`;

export const Actions = styled.div`
  flex: none;
`;

export const CustomerGoal = styled.p`
  ${bodyText}
  margin: ${space.half} 0 0;
  color: ${color.textMuted};
`;

export const BusinessGoal = styled.p`
  ${metaText}
  margin: ${space[2]} 0 0;
`;

export const Label = styled.span`
  display: block;
  color: ${color.textMuted};
`;

export const Note = styled.p`
  ${bodyText}
  margin: ${space[4]} 0 0;
  color: ${color.textMuted};
`;

export const Count = styled.p`
  ${metaText}
  ${strongText}
  margin: ${space[4]} 0 0;
`;

export const Touchpoints = styled.ol`
  display: grid;
  gap: ${space[3]};
  margin: ${space[4]} 0 0;
  padding: ${space[4]} 0 0;
  border-top: 1px solid ${color.border};
  list-style: none;
`;
