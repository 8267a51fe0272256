import {
  band1,
  band2,
  band3,
  band4,
  band5,
  band6,
  colorAxis,
  colorCurve,
  colorSolid,
  colorTextMuted,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Drawing = styled.svg`
  display: block;
  width: 100%;
  height: auto;
  color: ${colorTextMuted};

  [dir='rtl'] & {
    transform: scaleX(-1);
  }

  [data-part='band'] {
    fill: ${band1};
  }

  [data-band='2'] {
    fill: ${band2};
  }

  [data-band='3'] {
    fill: ${band3};
  }

  [data-band='4'] {
    fill: ${band4};
  }

  [data-band='5'] {
    fill: ${band5};
  }

  [data-band='6'] {
    fill: ${band6};
  }

  [data-part='title'],
  [data-part='touchpoint'] {
    fill: ${colorSolid};
  }

  [data-part='card'] {
    fill: currentColor;
    opacity: 0.4;
  }

  [data-part='curve'] {
    fill: none;
    stroke: ${colorCurve};
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  [data-part='line'] {
    stroke: ${colorAxis};
    stroke-dasharray: 3 2;
  }

  @media (forced-colors: active) {
    [data-part='band'] {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='title'],
    [data-part='touchpoint'],
    [data-part='card'] {
      fill: CanvasText;
      opacity: 1;
    }

    [data-part='curve'],
    [data-part='line'] {
      stroke: CanvasText;
    }
  }
`;
