import { strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorSurfaceSunken,
  colorTextMuted,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.section`
  display: flex;
  flex-wrap: wrap;
  gap: ${space1} ${space4};
  align-items: center;
  padding: ${space2} ${space3} ${space2} ${space4};
  border-block-end: ${strokeHairline} solid ${colorBorder};
  background: ${colorSurfaceSunken};

  > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  > p {
    flex: 1 1 20rem;
    min-width: 0;
    margin: 0;
  }

  strong {
    margin-inline-end: ${space2};
    ${strong}
  }

  > [data-part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  @media print {
    display: none;
  }
`;
