import { styled } from 'styled-components';
import { color, metaText, space, stroke, strongText } from '../../theme';

export const Facts = styled.dl`
  ${metaText}
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]} ${space[4]};
  margin: 0;
  padding-top: ${space[4]};
  border-top: ${stroke.hairline} solid ${color.border};
`;

export const Fact = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${space[1]};
  min-width: 0;

  & > dt {
    color: ${color.textMuted};
  }

  & > dd {
    ${strongText}
    min-width: 0;
    margin: 0;
  }
`;
