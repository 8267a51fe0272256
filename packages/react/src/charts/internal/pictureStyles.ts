import {
  colorAxis,
  colorBorder,
  colorPage,
  colorText,
  colorTextMuted,
  radiusSmall,
  shadowFloating,
  space1,
  space2,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { metaText } from '../../theme/typography';

/** How what Recharts draws looks: its colours are attributes, which rules win over. */
export const pictureStyles = `
  /* Last in the document, where a server's markup has nothing after it to move; first to the eye. */
  [data-part='sides'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space6};
    align-items: start;
  }

  [data-part='sides'] > * {
    min-width: 0;
  }

  [data-part='sides'] > :last-child:not(:first-child) {
    order: -1;
  }

  [data-part='picture'] {
    ${metaText}
    position: relative;
    min-width: 0;
    height: 20rem;
    font-variant-numeric: tabular-nums;
    break-inside: avoid;
  }

  /* Never wider than the box, not even in the moment before the box is measured anew, as in print. */
  .recharts-responsive-container > div {
    width: 100% !important;
    height: 100% !important;
  }

  [data-part='picture'] :is(.recharts-wrapper, svg) {
    max-width: 100%;
    overflow: visible;
    outline: none;
  }

  /* Anchors are reckoned from left to right, as Recharts does; words run as they are written. */
  [data-part='picture'] text {
    direction: ltr;
    fill: ${colorTextMuted};
    stroke: none;
    unicode-bidi: plaintext;
  }

  .recharts-cartesian-axis-line {
    stroke: ${colorAxis};
  }

  .recharts-cartesian-grid line,
  .recharts-polar-grid :is(path, line) {
    stroke: ${colorBorder};
  }

  [data-part='tip'] {
    max-width: 16rem;
    padding: ${space1} ${space2};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusSmall};
    background: ${colorPage};
    box-shadow: ${shadowFloating};
    color: ${colorText};
    white-space: normal;
  }

  [data-part='tip'] span {
    display: block;
    color: ${colorTextMuted};
  }

  @media (forced-colors: active) {
    .recharts-cartesian-axis-line,
    .recharts-cartesian-grid line,
    .recharts-polar-grid :is(path, line) {
      stroke: GrayText;
    }

    [data-part='picture'] text {
      fill: CanvasText;
    }
  }

  @media print {
    [data-part='tip'] {
      display: none;
    }
  }
`;
