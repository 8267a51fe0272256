import { colorAccent, colorBorderStrong } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  [data-part='fill'] {
    fill: ${colorAccent};
    fill-opacity: 0.7;
  }

  [data-part='left'] {
    fill: none;
    stroke: ${colorBorderStrong};
    stroke-dasharray: 3 3;
  }

  @media (forced-colors: active) {
    [data-part='fill'] {
      fill: CanvasText;
      fill-opacity: 1;
    }

    [data-part='left'] {
      stroke: GrayText;
    }
  }
`;
