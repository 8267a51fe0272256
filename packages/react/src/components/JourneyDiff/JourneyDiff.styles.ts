import {
  colorBorder,
  colorHover,
  colorPositive,
  colorSelected,
  colorAccent,
  colorTextMuted,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  space5,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { feelingRules } from '../../theme/feelingRules';
import { focusRing, sheetRules } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';
import { headStyles } from './headStyles';
import { markStyles } from './markStyles';
import { rowStyles } from './rowStyles';

export const Root = styled.section`
  ${sheetRules}
  ${bodyText}
  display: flex;
  flex-direction: column;
  gap: ${space6};
  padding: ${space6};
  font-variant-numeric: tabular-nums;

  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  svg {
    flex: none;
  }

  [data-part='muted'],
  small {
    ${metaText}
    color: ${colorTextMuted};
  }

  [data-heard] {
    ${heardStyles}
  }

  button {
    min-height: ${sizeTarget};
    border: 0;
    border-radius: ${radiusMedium};
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;

    &:hover {
      background: ${colorHover};
    }

    &:focus-visible {
      ${focusRing}
    }
  }

  ${headStyles}
  ${rowStyles}
  ${markStyles}

  section {
    display: flex;
    flex-direction: column;
    gap: ${space2};

    > :first-child {
      ${stageText}
      ${strong}
    }
  }

  :is(h1, h2, h3, h4, h5, h6) > button {
    max-width: calc(100% + ${space2});
    margin-inline-start: calc(-1 * ${space2});
    padding-inline: ${space2};

    &[aria-pressed='true'] {
      background: ${colorSelected};
      outline: ${strokeHairline} solid ${colorAccent};
      outline-offset: -1px;
    }

    &:focus-visible {
      ${focusRing}
    }
  }

  [data-part='item'] {
    padding-block: ${space3};
    border-top: ${strokeHairline} solid ${colorBorder};

    > :not(ul) {
      ${touchpointText}
      ${strong}
      margin-bottom: ${space1};
    }
  }

  [data-part='row'] {
    padding-block: ${space1};
    break-inside: avoid;
  }

  ${feelingRules}
  [data-part='more'] {
    align-self: flex-start;
    padding: ${space1} ${space3};
    border: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='same'] {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space4};
    padding-top: ${space4};
    border-top: ${strokeHairline} solid ${colorBorder};
    color: ${colorTextMuted};

    > :first-child {
      flex: 0 0 104px;
      ${strong}
    }
  }

  [data-part='nothing'] {
    display: flex;
    gap: ${space4};
    align-items: flex-start;
    padding-block: ${space5};

    > svg {
      color: ${colorPositive};
    }

    :is(h1, h2, h3, h4, h5, h6) {
      ${touchpointText}
      ${strong}
    }

    p {
      color: ${colorTextMuted};
    }
  }

  ${contentRules}

  @media (forced-colors: active) {
    [data-part='initials'] {
      border: ${strokeHairline} solid CanvasText;
    }

    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    padding: 0;
    border: 0;

    [data-part='filter'] {
      display: none;
    }
  }
`;
