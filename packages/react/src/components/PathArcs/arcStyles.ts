import {
  colorAccent,
  colorAxis,
  colorBorderStrong,
  colorNegative,
  colorText,
  colorTextMuted,
  colorWarning,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { strong } from '../../theme/typography';

/** How arcs look, wherever they are drawn. For the picture's container. */
export const arcStyles = css`
  [data-part='arcs'] {
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [data-part='arcs']:dir(rtl),
  [data-part='arcs']:dir(rtl) [data-part='arc-label'] {
    transform: scaleX(-1);
  }

  [data-part='arc'] {
    --arc: ${colorText};
    --arc-label: ${colorText};
  }

  /* What has to be done again is broken, too; what is lost has a door. */
  [data-kind='loop'] {
    --arc: ${colorWarning};
  }

  [data-kind='branch'] {
    --arc: ${colorAccent};
  }

  [data-kind='exit'] {
    --arc: ${colorNegative};
  }

  [data-part='arc'][data-receding] {
    --arc: ${colorBorderStrong};
    --arc-label: ${colorTextMuted};
  }

  [data-part='arc-line'] {
    stroke: var(--arc);
    vector-effect: non-scaling-stroke;
  }

  [data-kind='loop'] [data-part='arc-line'] {
    stroke-dasharray: 7 5;
    stroke-linecap: butt;
  }

  [data-part='arc-head'] {
    fill: var(--arc);
  }

  [data-part='arc-fork'] {
    fill: Canvas;
    stroke: var(--arc);
    stroke-width: 1.5px;
  }

  [data-part='arc-label'] path {
    stroke: var(--arc);
    stroke-width: 2px;
  }

  [data-part='arc-label'] text {
    ${strong}
    font-size: ${typeMetaSize};
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    fill: var(--arc-label);
  }

  [data-part='arc'][data-receding] text {
    font-weight: inherit;
  }

  [data-part='arcs-base'] {
    fill: ${colorAxis};
  }

  @media (forced-colors: active) {
    [data-part='arcs'] {
      forced-color-adjust: none;
    }

    [data-part='arc'][data-kind] {
      --arc: CanvasText;
      --arc-label: CanvasText;
    }

    [data-part='arc'][data-selected] {
      --arc: Highlight;
    }

    [data-part='arc'][data-receding] {
      --arc: GrayText;
    }

    [data-part='arcs-base'] {
      fill: CanvasText;
    }
  }
`;
