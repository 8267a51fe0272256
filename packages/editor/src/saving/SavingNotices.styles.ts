import { bodyText, metaText } from '@sojourn/react/kit';
import {
  colorBorder,
  colorHover,
  colorTextMuted,
  colorWarning,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Strips = styled.section`
  ${bodyText}
  overflow-wrap: anywhere;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space3};
    align-items: center;
    padding: ${space1} ${space4};
    border-block-end: ${strokeHairline} solid ${colorBorder};
    background: ${colorHover};
  }

  > div > svg {
    flex: none;
    color: ${colorWarning};
  }

  > div > p {
    flex: 1 1 14rem;
    min-width: 0;
    margin: 0;
    padding-block: ${space1};
  }

  ul {
    ${metaText}
    flex-basis: 100%;
    max-height: 10rem;
    margin: 0;
    padding-block: 0 ${space2};
    padding-inline: ${space4} 0;
    overflow: auto;
    color: ${colorTextMuted};
  }
`;
