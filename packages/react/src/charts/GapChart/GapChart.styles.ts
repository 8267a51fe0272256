import { colorPage, colorText } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  [data-part='gap'] {
    stroke: var(--chart-side, ${colorText});
    stroke-width: 3;
  }

  [data-part='interval'] {
    stroke: var(--chart-side, ${colorText});
    stroke-width: 10;
    stroke-opacity: 0.25;
  }

  [data-part='reference'] {
    fill: ${colorPage};
    stroke: ${colorText};
    stroke-width: 1.5;
  }

  [data-part='value'] {
    fill: var(--chart-side, ${colorText});
  }

  [data-part='side'] {
    color: var(--chart-side, inherit);
  }

  @media (forced-colors: active) {
    [data-part='gap'],
    [data-part='interval'] {
      stroke: CanvasText;
    }

    [data-part='reference'] {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='value'] {
      fill: CanvasText;
    }
  }
`;
