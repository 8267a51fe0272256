import {
  colorAccent,
  colorBorder,
  colorHover,
  colorSelected,
  colorText,
  colorTextMuted,
  radiusMedium,
  radiusSmall,
  space1,
  space2,
  space4,
  space6,
  space8,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { bandRules } from '../../theme/bandRules';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';

export const Root = styled.section`
  ${bodyText}
  box-sizing: border-box;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space6};
  min-width: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  :is(h1, h2, h3, h4, h5, h6, p, ol, li) {
    margin: 0;
    padding: 0;
  }

  ol {
    list-style: none;
  }

  [data-muted] {
    color: ${colorTextMuted};
  }

  [data-meta] {
    ${metaText}
    color: ${colorTextMuted};
  }

  header {
    display: grid;
    gap: ${space1};

    > :first-child {
      ${stageText}
      ${strong}
    }
  }

  [data-part='stages'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 192px), 1fr));
    gap: ${space1};

    > li {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 4;
      box-sizing: border-box;
      min-width: 0;
      padding: ${space4};
      border-radius: ${radiusMedium};
      break-inside: avoid;
    }

    > [aria-current] {
      outline: ${strokeMark} solid ${colorAccent};
      outline-offset: -2px;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      ${touchpointText}
      ${strong}
    }
  }

  [data-part='mean'] {
    padding-block: ${space2} ${space1};
  }

  ${bandRules}

  [data-part='places'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 288px), 1fr));
    gap: ${space6} ${space8};

    > div {
      min-width: 0;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      ${touchpointText}
      ${strong}
      margin-bottom: ${space2};
    }

    li {
      padding-block: ${space2};
      border-top: ${strokeHairline} solid ${colorBorder};
      break-inside: avoid;

      /* Words stand below the heading's; what lies under them is a little wider. */
      &:hover {
        background: ${colorHover};
        box-shadow: 0 0 0 ${space1} ${colorHover};
      }
    }

    [data-selected='true'] {
      border-radius: ${radiusSmall};
      background: ${colorSelected};
      box-shadow: 0 0 0 ${space1} ${colorSelected};
      outline: ${strokeHairline} solid ${colorAccent};
      outline-offset: ${space1};
    }
  }

  button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space4};
    align-items: center;
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    padding: ${space1} 0;
    border: 0;
    border-radius: ${radiusSmall};
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;

    > b {
      ${strong}
      flex: 1 1 100%;
      min-width: 0;
    }

    > [data-feeling],
    > [data-stage] {
      ${metaText}
      min-width: 0;
    }

    > [data-stage] {
      color: ${colorTextMuted};
    }

    &:focus-visible {
      ${focusRing}
    }
  }

  ${contentRules}
  ${feelingRules}

  @media (forced-colors: active) {
    [data-part='stages'] > li {
      border: ${strokeHairline} solid CanvasText;
    }
  }
`;
