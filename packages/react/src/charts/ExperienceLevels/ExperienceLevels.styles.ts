import { colorCurveExpected, colorNegative, colorTextMuted, space2 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { strong } from '../../theme/typography';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  td[data-part='level'] {
    min-width: 3rem;
  }

  [data-part='lagging'] {
    display: block;
    color: ${colorTextMuted};
  }

  [data-lags='true'] {
    ${strong}
  }

  /* Red is for what is poor, not for the last of three that are good. */
  [data-poor='true'] {
    color: ${colorNegative};
  }

  [data-part='fill'] {
    fill: ${colorCurveExpected};
  }

  [data-lags='true'] [data-part='fill'] {
    fill: currentcolor;
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
