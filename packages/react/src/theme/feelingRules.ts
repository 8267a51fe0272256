import {
  colorTextMuted,
  emotionNegativeFill,
  emotionNegativeLine,
  emotionNegativeText,
  emotionNeutralFill,
  emotionNeutralLine,
  emotionNeutralText,
  emotionPositiveFill,
  emotionPositiveLine,
  emotionPositiveText,
  emotionVeryNegativeFill,
  emotionVeryNegativeLine,
  emotionVeryNegativeText,
  emotionVeryPositiveFill,
  emotionVeryPositiveLine,
  emotionVeryPositiveText,
  space2,
} from '@sojourn/tokens/leaves';
import { strong } from './typography';

/**
 * How a feeling looks as a face with its word. Elements with `data-feeling` get the colours of that
 * step as `--feeling-fill`, `-line` and `-text`.
 */
export const feelingRules = `
  [data-feeling] {
    --feeling-fill: ${emotionNeutralFill};
    --feeling-line: ${emotionNeutralLine};
    --feeling-text: ${emotionNeutralText};
  }

  [data-feeling='very-negative'] {
    --feeling-fill: ${emotionVeryNegativeFill};
    --feeling-line: ${emotionVeryNegativeLine};
    --feeling-text: ${emotionVeryNegativeText};
  }

  [data-feeling='negative'] {
    --feeling-fill: ${emotionNegativeFill};
    --feeling-line: ${emotionNegativeLine};
    --feeling-text: ${emotionNegativeText};
  }

  [data-feeling='positive'] {
    --feeling-fill: ${emotionPositiveFill};
    --feeling-line: ${emotionPositiveLine};
    --feeling-text: ${emotionPositiveText};
  }

  [data-feeling='very-positive'] {
    --feeling-fill: ${emotionVeryPositiveFill};
    --feeling-line: ${emotionVeryPositiveLine};
    --feeling-text: ${emotionVeryPositiveText};
  }

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
