import {
  band1,
  band2,
  band3,
  band4,
  band5,
  band6,
  colorBorder,
  colorText,
  colorTextMuted,
  radiusMedium,
  space2,
  space3,
  space4,
  spaceHalf,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { Heading } from '../../internal/Heading';
import { contentRules } from '../../theme/content';
import { bodyText, metaText, stageText, strong } from '../../theme/typography';

export const Root = styled.section`
  box-sizing: border-box;
  min-width: 0;
  padding: ${space4};
  border-radius: ${radiusMedium};
  background: ${band1};
  color: ${colorText};
  overflow-wrap: anywhere;
  ${contentRules}

  &[data-band='2'] {
    background: ${band2};
  }

  &[data-band='3'] {
    background: ${band3};
  }

  &[data-band='4'] {
    background: ${band4};
  }

  &[data-band='5'] {
    background: ${band5};
  }

  &[data-band='6'] {
    background: ${band6};
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }
`;

export const Header = styled.div`
  display: flex;
  gap: ${space2};
  align-items: flex-start;
  justify-content: space-between;

  & > :first-child {
    min-width: 0;
  }
`;

export const Phase = styled.div`
  ${metaText}
  color: ${colorTextMuted};
`;

export const Title = styled(Heading)`
  ${stageText}
  ${strong}
  margin: 0;
`;

export const Actions = styled.div`
  flex: none;
`;

export const CustomerGoal = styled.p`
  ${bodyText}
  margin: ${spaceHalf} 0 0;
  color: ${colorTextMuted};
`;

export const BusinessGoal = styled.p`
  ${metaText}
  margin: ${space2} 0 0;
`;

export const Label = styled.span`
  display: block;
  color: ${colorTextMuted};
`;

export const Note = styled.p`
  ${bodyText}
  margin: ${space4} 0 0;
  color: ${colorTextMuted};
`;

export const Count = styled.p`
  ${metaText}
  ${strong}
  margin: ${space4} 0 0;
`;

export const Touchpoints = styled.ol`
  display: grid;
  gap: ${space3};
  margin: ${space4} 0 0;
  padding: ${space4} 0 0;
  border-top: 1px solid ${colorBorder};
  list-style: none;
`;
