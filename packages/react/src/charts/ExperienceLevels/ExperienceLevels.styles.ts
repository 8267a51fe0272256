import { colorCurveExpected, colorNegative, space2 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { strong } from '../../theme/typography';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  td[data-part='level'] {
    min-width: 3rem;
  }

  [data-part='lagging'] {
    display: block;
    color: ${colorNegative};
  }

  [data-lags='true'] {
    ${strong}
    color: ${colorNegative};
  }

  [data-part='fill'] {
    fill: ${colorCurveExpected};
  }

  [data-lags='true'] [data-part='fill'] {
    fill: ${colorNegative};
  }

  @container (min-width: 36rem) {
    td[data-part='level'] {
      min-width: 6rem;
      padding-inline-start: ${space2};
    }
  }

  @media (forced-colors: active) {
    [data-part='fill'] {
      fill: CanvasText;
    }
  }
`;
