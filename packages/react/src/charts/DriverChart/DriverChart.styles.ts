import { colorAccent, colorText } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  [data-part='fill'] {
    fill: ${colorAccent};
    fill-opacity: 0.55;
  }

  [data-part='interval'] {
    stroke: ${colorText};
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    [data-part='fill'] {
      fill: GrayText;
      fill-opacity: 1;
    }

    [data-part='interval'] {
      stroke: CanvasText;
    }
  }
`;
