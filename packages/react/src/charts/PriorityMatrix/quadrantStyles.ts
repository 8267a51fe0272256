import {
  colorBorderStrong,
  colorNegative,
  colorPage,
  colorPositive,
  colorText,
} from '@sojourn/tokens/leaves';

/** What is important is filled; what is not is a ring. */
export const quadrantStyles = `
  [data-quadrant] {
    --quadrant-fill: ${colorPage};
    --quadrant-line: ${colorBorderStrong};
    --quadrant-text: ${colorText};
  }

  [data-quadrant='concentrate-here'] {
    --quadrant-fill: ${colorNegative};
    --quadrant-line: ${colorNegative};
    --quadrant-text: ${colorPage};
  }

  [data-quadrant='keep-up'] {
    --quadrant-fill: ${colorPositive};
    --quadrant-line: ${colorPositive};
    --quadrant-text: ${colorPage};
  }

  [data-quadrant='possible-overkill'] circle {
    stroke-dasharray: 3 2;
  }

  [data-part='number'][data-quadrant='possible-overkill'] {
    border-style: dashed;
  }

  @media (forced-colors: active) {
    [data-part='dot'] circle {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='dot'][data-quadrant='concentrate-here'] circle {
      stroke-width: 3;
    }

    [data-part='dot'] text[text-anchor] {
      fill: CanvasText;
    }

    [data-part='number'] {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }

    [data-part='dot'][data-selected='true'] circle {
      stroke: Highlight;
    }

    [data-part='leader'],
    .recharts-reference-line-line {
      stroke: CanvasText;
    }
  }
`;
