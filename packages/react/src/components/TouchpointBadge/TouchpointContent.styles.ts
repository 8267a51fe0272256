import {
  colorAccent,
  colorBorderStrong,
  colorNegative,
  colorOnSolid,
  colorPositive,
  colorSolid,
  colorText,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  spaceHalf,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { bodyText, metaText, strong } from '../../theme/typography';

export const Content = styled.span`
  ${metaText}
  display: flex;
  gap: ${space2};
  align-items: flex-start;
  min-width: 0;
  color: ${colorTextMuted};

  > [data-own] {
    box-sizing: border-box;
    flex: none;
    width: 28px;
    height: 28px;
    padding: 5px;
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusMedium};
    color: ${colorText};
  }

  > [data-own='true'] {
    border-color: ${colorSolid};
    background: ${colorSolid};
    color: ${colorOnSolid};
  }

  > span + span {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding-block: ${spaceHalf};
    overflow-wrap: anywhere;
  }

  [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    ${bodyText}
    ${strong}
    color: ${colorText};
  }

  [data-marks] {
    ${strong}
    display: flex;
    flex-wrap: wrap;
    gap: ${spaceHalf} ${space3};
    margin-top: ${space1};

    > span {
      display: flex;
      gap: ${space1};
    }
  }

  [data-moment] > svg {
    fill: currentcolor;
  }

  [data-moment='truth'] {
    color: ${colorAccent};
  }

  [data-moment='pain'] {
    color: ${colorNegative};
  }

  [data-moment='excellence'] {
    color: ${colorPositive};
  }
`;
