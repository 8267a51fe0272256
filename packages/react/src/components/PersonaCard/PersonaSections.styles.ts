import { styled } from 'styled-components';
import { Heading } from '../../internal/Heading';
import { color, metaText, space, stroke, strongText } from '../../theme';

export const Sections = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
  gap: ${space[6]} ${space[6]};
`;

export const Section = styled.section`
  min-width: 0;
`;

export const Title = styled(Heading)`
  ${metaText}
  ${strongText}
  display: flex;
  gap: ${space[2]};
  align-items: center;
  margin: 0 0 ${space[2]};

  & > svg {
    flex: none;
    color: ${color.textMuted};
  }

  [data-list='pains'] > & > svg {
    color: ${color.negative};
  }

  [data-list='feelings'] > & > svg {
    color: ${color.positive};
  }
`;

export const Items = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

export const Item = styled.li`
  padding-block: ${space.half};

  & + & {
    margin-top: ${space.half};
    padding-top: ${space[1]};
    border-top: ${stroke.hairline} solid ${color.border};
  }
`;
