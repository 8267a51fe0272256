import { colorAccent, colorPage, colorTextMuted } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { ChartFigure } from '../internal/ChartFigure';

export const Root = styled(ChartFigure)`
  [data-part='arrow'] {
    display: inline-block;
    color: ${colorTextMuted};
    vertical-align: -3px;

    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }

  [data-part='unclear'] {
    display: block;
  }

  [data-part='interval'] {
    stroke: ${colorAccent};
    stroke-width: 6;
    stroke-opacity: 0.35;
  }

  [data-part='point'] {
    fill: ${colorAccent};
    stroke: ${colorAccent};
    stroke-width: 1.5;
  }

  /* May be chance: grey, and hollow for those who do not see the grey. */
  [data-clear='false'] {
    color: ${colorTextMuted};
  }

  [data-clear='false'] [data-part='interval'] {
    stroke: ${colorTextMuted};
  }

  [data-clear='false'] [data-part='point'] {
    fill: ${colorPage};
    stroke: ${colorTextMuted};
  }

  @media (forced-colors: active) {
    [data-part='interval'] {
      stroke: GrayText;
      stroke-opacity: 1;
    }

    [data-part='point'] {
      fill: CanvasText;
      stroke: CanvasText;
    }

    [data-clear='false'] [data-part='point'] {
      fill: Canvas;
    }
  }
`;
