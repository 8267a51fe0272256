import {
  colorAccent,
  colorCurve,
  colorPage,
  colorPositive,
  strokeCurve,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { ChartFigure } from '../internal/ChartFigure';
import { pictureStyles } from '../internal/pictureStyles';

export const Root = styled(ChartFigure)`
  ${pictureStyles}

  [data-part='picture'] {
    height: 16rem;
  }

  .trend-band path {
    fill: none;
    stroke: none;
  }

  .trend-band .recharts-area-area {
    fill: ${colorAccent};
    fill-opacity: 0.16;
  }

  .trend-line .recharts-line-curve {
    stroke: ${colorCurve};
    stroke-width: ${strokeCurve};
  }

  .recharts-line-dot {
    fill: ${colorPage};
    stroke: ${colorCurve};
    stroke-width: 2;
  }

  .recharts-reference-line-line {
    stroke: ${colorPositive};
    stroke-dasharray: 4 3;
  }

  [data-part='picture'] .recharts-label {
    fill: ${colorPositive};
  }

  @media (forced-colors: active) {
    .trend-band .recharts-area-area {
      fill: GrayText;
    }

    .trend-line .recharts-line-curve,
    .recharts-reference-line-line,
    .recharts-line-dot {
      stroke: CanvasText;
    }

    .recharts-line-dot {
      fill: Canvas;
    }
  }
`;
