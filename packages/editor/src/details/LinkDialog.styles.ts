import { bodyText } from '@sojourn/react/kit';
import {
  colorNegative,
  colorSurfaceSunken,
  radiusMedium,
  space2,
  space3,
  space4,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const LinkForm = styled.form`
  ${bodyText}
  display: flex;
  flex-direction: column;
  gap: ${space4};

  > p {
    margin: 0;
  }

  > [data-part='sentence'] {
    padding: ${space2} ${space3};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceSunken};
    overflow-wrap: anywhere;
  }

  > [data-part='problem'] {
    color: ${colorNegative};
  }
`;
