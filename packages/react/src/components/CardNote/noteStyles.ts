import {
  colorAccent,
  colorBorderStrong,
  colorNegative,
  colorPositive,
  colorTextMuted,
  fontWeightStrong,
  radiusFull,
  radiusSmall,
  space1,
  space2,
  spaceHalf,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { solidToneRules } from '../../theme/solidToneRules';

/** How well something is known: a circle that fills, the same on a card and in a legend. */
export const evidenceStyles = `
  /* No box of its own, so that it never stands alone in a line: its room is padding. */
  [data-evidence] {
    --known: 0%;
    margin-inline-start: 2px;
    padding-inline: ${space2};
    background:
      conic-gradient(currentcolor var(--known), transparent 0) center,
      radial-gradient(circle, transparent 3px, currentcolor 4px) center;
    color: ${colorTextMuted};
    mask: radial-gradient(circle, #000 4px, transparent 5px);
    print-color-adjust: exact;
  }

  [data-evidence='internal'] {
    --known: 25%;
  }

  [data-evidence='qualitative'] {
    --known: 50%;
  }

  [data-evidence='quantitative'] {
    --known: 100%;
  }

  /* Forced colours know no gradients, but the circle is nothing else. */
  @media (forced-colors: active) {
    [data-evidence] {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/** A card, wherever it stands: in a cell of a map, or by itself. */
export const noteStyles = `
  [data-part='card'] {
    white-space: pre-line;

    a,
    summary > span {
      color: ${colorAccent};
    }

    > details ~ a {
      display: block;
      padding-block: ${spaceHalf};
    }

    img {
      display: block;
      max-width: 100%;
      height: auto;
      border-radius: ${radiusSmall};
    }

    q:not(:lang(ar)) {
      font-style: italic;
    }

    summary {
      display: block;
      cursor: pointer;
    }

    summary > span {
      white-space: nowrap;
    }

    /* Read on: the beginning needs no end of its own. */
    [open] > summary > span {
      display: none;
    }

    [open] > summary > q::after {
      content: no-close-quote;
    }

    @media print {
      details::details-content {
        content-visibility: visible;
      }

      summary > span {
        display: none;
      }
    }
  }

  /* A row of pictures of one height. One that does not come leaves its words, as high as they are. */
  [data-topic='image'] [data-part='card'] > img {
    width: 100%;
    max-width: 240px;
    aspect-ratio: 3 / 2;
    margin-block-end: ${space1};
    object-fit: cover;
  }

  :is([data-topic='thinking'], [data-topic='note']) [data-part='card'] {
    color: ${colorTextMuted};
  }

  :is([data-topic='pain'], [data-topic='gain']) [data-part='card'],
  [data-part='card'][data-tone] {
    padding-inline-start: ${space2};
    border-inline-start: ${strokeMark} solid var(--tone);
  }

  /* The line stands where the lines of the interface begin, whichever way the text runs. */
  &:dir(rtl) [data-part='card']:is([data-topic='pain'] *, [data-topic='gain'] *, [data-tone]):dir(ltr),
  &:dir(ltr) [data-part='card']:is([data-topic='pain'] *, [data-topic='gain'] *, [data-tone]):dir(rtl) {
    padding-inline: 0 ${space2};
    border-inline: 0 solid var(--tone);
    border-inline-end-width: ${strokeMark};
  }

  [data-topic='pain'] {
    --tone: ${colorNegative};
  }

  [data-topic='gain'] {
    --tone: ${colorPositive};
  }

  [data-part='who'] {
    display: inline-block;
    min-width: 10px;
    padding-inline: 3px;
    border: ${strokeHairline} solid var(--tone, ${colorBorderStrong});
    border-radius: ${radiusFull};
    color: ${colorTextMuted};
    font-size: 10px;
    font-weight: ${fontWeightStrong};
    line-height: 16px;
    text-align: center;
  }

  ${evidenceStyles}
  ${solidToneRules}
`;
