import {
  colorAccent,
  colorAxis,
  colorCurve,
  colorCurveExpected,
  colorGapNegative,
  colorGapPositive,
  colorNegative,
  colorPage,
  colorPositive,
  colorText,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  strokeCurve,
  strokeCurveExpected,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { emotionRules } from '../../theme/emotionRules';

/** How a curve looks, wherever it is drawn. For the picture's container. */
export const curveStyles = css`
  [data-part='curve'] {
    display: block;
    overflow: visible;
    pointer-events: none;
  }

  /* The outermost picture is turned: inside one, a turn is around its edge, not its centre. */
  :not(svg) > [data-part='curve']:dir(rtl),
  [data-part='curve-over']:dir(rtl),
  [data-part='curve']:dir(rtl)
    :is([data-part='point'], [data-part='unasked'], [data-part='label']) {
    transform: scaleX(-1);
  }

  [data-part='zero'] {
    stroke: ${colorAxis};
    shape-rendering: crispEdges;
  }

  [data-sign='above'] {
    fill: ${colorGapPositive};
  }

  [data-sign='below'] {
    fill: ${colorGapNegative};
  }

  [data-part='band'],
  [data-part='area'] {
    fill: var(--tone, ${colorCurve});
    opacity: 0.14;
  }

  [data-part='area'] {
    fill: ${colorNegative};
  }

  [data-part='target'] line {
    stroke: ${colorPositive};
    stroke-dasharray: 6 3;
  }

  [data-part='line'] path {
    fill: none;
    stroke: var(--tone, ${colorCurve});
    stroke-width: ${strokeCurve};
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  path[data-part='marker'],
  [data-part='knot'] {
    fill: ${colorPage};
    stroke: var(--tone, ${colorCurve});
    stroke-width: 2px;
  }

  [data-part='knot'] {
    fill: var(--feeling-fill);
    stroke: var(--feeling-line);
  }

  [data-part='moment'] {
    color: ${colorAccent};
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 2px;
  }

  [data-moment='pain'] {
    color: ${colorNegative};
  }

  [data-moment='excellence'] {
    color: ${colorPositive};
  }

  [data-part='line'][data-aspect='expected'] path {
    stroke: ${colorCurveExpected};
    stroke-width: ${strokeCurveExpected};
    stroke-dasharray: 3 3;
  }

  [data-part='line'][data-viewpoint='organization'] path {
    stroke: ${colorAccent};
    stroke-width: ${strokeCurveExpected};
  }

  [data-part='line'] path[data-part='bridge'] {
    stroke-width: ${strokeCurveExpected};
    stroke-dasharray: 1 4;
  }

  ${emotionRules('data-sentiment')}

  [data-part='face'] circle {
    fill: var(--feeling-fill);
    stroke: var(--feeling-line);
    stroke-width: 1.75px;
  }

  [data-part='face'] path {
    fill: none;
    stroke: var(--feeling-line);
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  [data-part='dot'] {
    fill: ${colorCurveExpected};
  }

  [data-part='dot'][data-viewpoint='organization'] {
    fill: ${colorAccent};
  }

  [data-part='interval'] {
    stroke: var(--feeling-line);
    stroke-width: 5px;
    stroke-linecap: round;
    opacity: 0.25;
  }

  [data-part='curve'] text {
    font-size: ${typeMetaSize};
    font-weight: ${fontWeightStrong};
    text-anchor: middle;
    fill: var(--feeling-text);
  }

  [data-part='curve'] text[data-part='label'] {
    fill: ${colorText};
    stroke: ${colorPage};
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: start;
  }

  [data-part='target'] text[data-part='label'] {
    fill: ${colorPositive};
  }

  [data-part='point'] {
    pointer-events: auto;
  }

  [data-part='point']:not(:hover) text[data-said='false'] {
    visibility: hidden;
  }

  [data-part='unasked'] circle {
    fill: ${colorPage};
    stroke: ${colorTextMuted};
    stroke-dasharray: 2 3;
  }

  [data-part='unasked'] text {
    font-weight: ${fontWeightRegular};
    fill: ${colorTextMuted};
  }

  @media (forced-colors: active) {
    [data-part='curve'] {
      forced-color-adjust: none;
    }

    [data-sentiment] {
      --feeling-fill: Canvas;
      --feeling-line: CanvasText;
      --feeling-text: CanvasText;
    }

    [data-part='line'] path,
    path[data-part='marker'],
    [data-part='target'] line,
    [data-part='zero'],
    [data-part='unasked'] circle {
      stroke: CanvasText;
    }

    [data-part='line'][data-viewpoint='organization'] path {
      stroke: Highlight;
    }

    [data-part='dot'],
    [data-part='unasked'] text {
      fill: CanvasText;
    }

    [data-part='unasked'] circle,
    path[data-part='marker'] {
      fill: Canvas;
    }

    [data-part='curve'] text[data-part='label'] {
      fill: CanvasText;
      stroke: Canvas;
    }

    [data-part='moment'][data-moment] {
      color: CanvasText;
    }

    [data-sign],
    [data-part='band'],
    [data-part='area'] {
      fill: none;
    }
  }
`;
