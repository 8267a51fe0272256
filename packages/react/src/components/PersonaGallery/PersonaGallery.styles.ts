import {
  colorAccent,
  colorBorderStrong,
  colorHover,
  colorSurface,
  colorText,
  colorTextMuted,
  radiusFull,
  radiusMedium,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space4,
  strokeHairline,
  strokeMark,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { focusRing } from '../../theme/sheet';
import { bodyText, metaText, stageText, strong } from '../../theme/typography';

export const Root = styled.section`
  ${bodyText}
  position: relative;
  min-width: 0;
  color: ${colorText};
  overflow-wrap: anywhere;

  > header {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2} ${space4};
    align-items: baseline;
    margin-block-end: ${space4};
  }

  > header > :first-child {
    ${stageText}
    ${strong}
    min-width: 0;
    margin: 0;
  }

  > p,
  > header > p {
    margin: 0;
    color: ${colorTextMuted};
  }

  label {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    min-width: 0;
    margin-inline-start: auto;
    color: ${colorTextMuted};
  }

  select {
    box-sizing: border-box;
    min-width: 0;
    max-width: 100%;
    min-height: 32px;
    padding: ${space1} ${space2};
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusSmall};
    background: ${colorSurface};
    color: ${colorText};
    font: inherit;
    text-overflow: ellipsis;

    &:focus-visible {
      ${focusRing}
    }
  }

  > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 272px), 1fr));
    gap: ${space4};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  > ul > li {
    display: grid;
    position: relative;
    min-width: 0;
    border-radius: ${radiusMedium};
  }

  > ul > [data-selected='true'] {
    outline: ${strokeMark} solid ${colorAccent};
  }

  article header {
    flex-wrap: nowrap;
    align-items: start;
  }

  article header > div {
    flex: 1 1 0;
    align-self: center;
  }

  button {
    display: grid;
    place-items: center;
    flex: none;
    width: ${sizeTarget};
    height: ${sizeTarget};
    padding: 0;
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusFull};
    background: none;
    color: transparent;
    font: inherit;
    cursor: pointer;

    /* The whole card can be pressed. */
    &::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: ${radiusMedium};
    }

    &[aria-pressed='true'] {
      border-color: ${colorAccent};
      color: ${colorAccent};
    }

    &:focus-visible {
      outline: none;
    }

    &:focus-visible::after {
      ${focusRing}
    }
  }

  li:hover > article {
    background: ${colorHover};
  }

  @media (forced-colors: active) {
    button {
      color: Canvas;

      &[aria-pressed='true'] {
        color: CanvasText;
      }
    }
  }

  @media print {
    label,
    button {
      display: none;
    }

    > ul > li {
      break-inside: avoid;
    }
  }

  ${contentRules}
`;
