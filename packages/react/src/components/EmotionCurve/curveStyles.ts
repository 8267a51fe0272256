import { color, emotion, font, stroke, type } from '@sojourn/tokens';
import { css } from 'styled-components';

/** How a curve looks, wherever it is drawn. For the picture's container. */
export const curveStyles = css`
  [data-part='curve'] {
    display: block;
    overflow: visible;
    pointer-events: none;
  }

  [data-part='curve']:dir(rtl),
  [data-part='curve']:dir(rtl) :is([data-part='point'], [data-part='unasked']) {
    transform: scaleX(-1);
  }

  [data-part='zero'] {
    stroke: ${color.axis};
    shape-rendering: crispEdges;
  }

  [data-part='gap'][data-sign='above'] {
    fill: ${color.gapPositive};
  }

  [data-part='gap'][data-sign='below'] {
    fill: ${color.gapNegative};
  }

  [data-part='line'] path {
    fill: none;
    stroke: ${color.curve};
    stroke-width: ${stroke.curve};
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  [data-part='line'][data-aspect='expected'] path {
    stroke: ${color.curveExpected};
    stroke-width: ${stroke.curveExpected};
    stroke-dasharray: 3 3;
  }

  [data-part='line'][data-viewpoint='organization'] path {
    stroke: ${color.accent};
    stroke-width: ${stroke.curveExpected};
  }

  [data-part='line'] path[data-part='bridge'] {
    stroke-width: ${stroke.curveExpected};
    stroke-dasharray: 1 4;
  }

  [data-part='point'],
  [data-part='dot'] {
    --curve-fill: ${emotion.neutral.fill};
    --curve-line: ${emotion.neutral.line};
    --curve-text: ${emotion.neutral.text};
  }

  [data-part='point'][data-sentiment='very-negative'] {
    --curve-fill: ${emotion.veryNegative.fill};
    --curve-line: ${emotion.veryNegative.line};
    --curve-text: ${emotion.veryNegative.text};
  }

  [data-part='point'][data-sentiment='negative'] {
    --curve-fill: ${emotion.negative.fill};
    --curve-line: ${emotion.negative.line};
    --curve-text: ${emotion.negative.text};
  }

  [data-part='point'][data-sentiment='positive'] {
    --curve-fill: ${emotion.positive.fill};
    --curve-line: ${emotion.positive.line};
    --curve-text: ${emotion.positive.text};
  }

  [data-part='point'][data-sentiment='very-positive'] {
    --curve-fill: ${emotion.veryPositive.fill};
    --curve-line: ${emotion.veryPositive.line};
    --curve-text: ${emotion.veryPositive.text};
  }

  [data-part='face'] circle {
    fill: var(--curve-fill);
    stroke: var(--curve-line);
    stroke-width: 1.75px;
  }

  [data-part='face'] path {
    fill: none;
    stroke: var(--curve-line);
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  [data-part='dot'] circle {
    fill: ${color.curveExpected};
  }

  [data-part='dot'][data-viewpoint='organization'] circle {
    fill: ${color.accent};
  }

  [data-part='interval'] {
    stroke: var(--curve-line);
    stroke-width: 5px;
    stroke-linecap: round;
    opacity: 0.25;
  }

  [data-part='dot'] [data-part='interval'] {
    display: none;
  }

  [data-part='curve'] text {
    font-size: ${type.meta.size};
    font-weight: ${font.weight.strong};
    text-anchor: middle;
    fill: var(--curve-text);
  }

  [data-part='point'] text[data-said='false'] {
    visibility: hidden;
  }

  [data-part='unasked'] circle {
    fill: ${color.page};
    stroke: ${color.textMuted};
    stroke-dasharray: 2 3;
  }

  [data-part='unasked'] text {
    font-weight: ${font.weight.regular};
    fill: ${color.textMuted};
  }

  @media (forced-colors: active) {
    [data-part='curve'] {
      --curve-fill: Canvas;
      --curve-line: CanvasText;
      --curve-text: CanvasText;
      forced-color-adjust: none;
    }

    [data-part='point'][data-sentiment] {
      --curve-fill: Canvas;
      --curve-line: CanvasText;
      --curve-text: CanvasText;
    }

    [data-part='line'] path,
    [data-part='zero'],
    [data-part='unasked'] circle {
      stroke: CanvasText;
    }

    [data-part='line'][data-viewpoint='organization'] path {
      stroke: Highlight;
    }

    [data-part='dot'] circle,
    [data-part='unasked'] text {
      fill: CanvasText;
    }

    [data-part='unasked'] circle {
      fill: Canvas;
    }

    [data-part='gap'] {
      fill: none;
    }
  }
`;
