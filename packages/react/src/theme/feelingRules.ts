import { colorTextMuted, space2 } from '@sojourn/tokens/leaves';
import { emotionRules } from './emotionRules';
import { strong } from './typography';

/**
 * How a feeling looks as a face with its word. Elements with `data-feeling` get the colours of that
 * step as `--feeling-fill`, `-line` and `-text`.
 */
export const feelingRules = `
  ${emotionRules('data-feeling')}

  [data-feeling='unasked'] {
    --feeling-fill: transparent;
    --feeling-line: ${colorTextMuted};
    --feeling-text: ${colorTextMuted};
  }

  span[data-feeling] {
    display: inline-flex;
    gap: ${space2};
    align-items: center;
    min-width: 0;
    color: var(--feeling-text);
    font-variant-numeric: tabular-nums;

    b {
      ${strong}
    }
  }

  svg[data-feeling] {
    flex: none;
  }

  [data-part='face'] {
    fill: none;
    stroke: var(--feeling-line);
    stroke-width: 1.5px;
    stroke-linecap: round;

    circle {
      fill: var(--feeling-fill);
    }
  }

  [data-feeling='unasked'] > circle {
    fill: none;
    stroke: var(--feeling-line);
    stroke-width: 1.5px;
    stroke-dasharray: 2 3;
  }

  @media (forced-colors: active) {
    [data-feeling] {
      --feeling-fill: Canvas;
      --feeling-line: CanvasText;
      --feeling-text: CanvasText;
    }
  }
`;
