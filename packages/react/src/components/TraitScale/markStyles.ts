import { fontWeightStrong, strokeMark, typeMetaSize } from '@sojourn/tokens/leaves';
import { toneRules } from '../../theme/toneRules';

/** How people are marked on a scale. For the marks' container. */
export const markStyles = `
  [data-part='mark'] {
    ${toneRules}

    path {
      fill: var(--sojourn-tone-surface);
      stroke: var(--sojourn-tone-solid);
      stroke-width: ${strokeMark};
      stroke-linejoin: round;
    }

    text {
      fill: var(--sojourn-tone-text);
      font-size: ${typeMetaSize};
      font-weight: ${fontWeightStrong};
      text-anchor: middle;
    }
  }

  [data-part='sign'] {
    flex: none;
  }

  /* Turned back where the whole picture is turned round, from right to left. */
  [data-part='scale'] [data-part='mark']:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    [data-part='mark'] path {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='mark'] text {
      fill: CanvasText;
    }

    [data-part='scale'] line {
      stroke: CanvasText;
    }
  }
`;
