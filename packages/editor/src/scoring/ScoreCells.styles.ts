import { focusRing, metaText } from '@sojourn/react/kit';
import {
  colorBorder,
  colorHover,
  colorText,
  colorTextMuted,
  durationFast,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** A cell of a scores lane: a score below the other, and what has not been asked in a quiet row. */
export const ScoreCell = styled.td`
  padding: ${space1} ${space2};
  vertical-align: top;

  [data-point] {
    box-sizing: border-box;
    min-width: 0;
    min-height: ${sizeTarget};
    padding: ${space1};
    border-radius: ${radiusMedium};
    cursor: pointer;
    outline: 0;
  }

  [data-point]:hover {
    background: ${colorHover};
  }

  [data-point]:focus-visible {
    ${focusRing}
  }

  [data-point][data-readonly] {
    background: none;
    cursor: default;
  }

  /* What can be asked is there when the pointer or the keyboard is, and always for fingers. */
  [data-part='unrated'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    opacity: 0;
    transition: opacity ${durationFast};
  }

  &:is(:hover, :focus-within) > [data-part='unrated'] {
    opacity: 1;
  }

  @media (hover: none), (forced-colors: active) {
    [data-part='unrated'] {
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [data-part='unrated'] {
      transition: none;
    }
  }

  [data-point][data-unrated] {
    ${metaText}
    display: inline-flex;
    gap: 2px;
    align-items: center;
    max-width: 100%;
    padding: 3px ${space1};
    color: ${colorTextMuted};
  }

  [data-part='ask'] {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    min-width: 0;
  }

  [data-part='ask'] > svg {
    flex: none;
    width: 12px;
    height: 12px;
  }

  [data-point][data-unrated]:is(:hover, :focus-visible) {
    color: ${colorText};
  }

  [data-part='field'] {
    margin-block: ${space1};
  }

  @media (pointer: coarse) {
    [data-point] {
      min-height: 44px;
    }
  }

  @media (forced-colors: active) {
    [data-point][data-unrated] {
      border: ${strokeHairline} solid ${colorBorder};
    }
  }

  @media print {
    [data-part='unrated'] {
      display: none;
    }
  }
`;
