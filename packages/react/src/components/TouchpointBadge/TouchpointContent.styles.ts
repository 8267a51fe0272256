import { styled } from 'styled-components';
import { bodyText, color, metaText, radius, space, stroke, strongText } from '../../theme';

export const Content = styled.span`
  display: flex;
  gap: ${space[2]};
  align-items: flex-start;
  min-width: 0;
  color: ${color.text};
`;

export const ChannelIcon = styled.span`
  box-sizing: border-box;
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 28px;
  height: 28px;
  border: ${stroke.hairline} solid ${color.borderStrong};
  border-radius: ${radius.medium};
  color: ${color.text};

  &[data-own='true'] {
    border-color: ${color.solid};
    background: ${color.solid};
    color: ${color.onSolid};
  }
`;

export const Body = styled.span`
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding-block: ${space.half};
  overflow-wrap: anywhere;
`;

export const Title = styled.span`
  ${bodyText}
  ${strongText}
`;

export const Meta = styled.span`
  ${metaText}
  color: ${color.textMuted};

  &:empty {
    display: none;
  }
`;

export const Marks = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: ${space.half} ${space[3]};
  margin-top: ${space[1]};
`;

export const Mark = styled.span`
  ${metaText}
  ${strongText}
  display: inline-flex;
  align-items: flex-start;
  gap: ${space[1]};
  color: ${color.textMuted};

  &[data-moment='truth'] {
    color: ${color.accent};
  }

  &[data-moment='pain'] {
    color: ${color.negative};
  }

  &[data-moment='excellence'] {
    color: ${color.positive};
  }

  & > svg {
    flex: none;
    width: 14px;
    height: 16px;
  }

  &[data-moment] > svg {
    fill: currentcolor;
  }
`;
