import { curveStyles, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorderStrong,
  colorPage,
  colorSurfaceRaised,
  colorText,
  durationFast,
  radiusFull,
  radiusMedium,
  shadowFloating,
  space2,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** A cell of a curve lane: the first that is drawn holds the picture, each the points of its column. */
export const CurveCell = styled.td`
  ${curveStyles}
  position: relative;
  padding: 0;
  vertical-align: top;

  > [data-part='strut'] {
    display: block;
  }

  > [data-part='curve-over'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    overflow: visible;
    pointer-events: none;
  }

  /* Places are heights of drawings, not styles: a strict content security policy drops those. */
  > [data-part='place'] {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    align-items: center;
    pointer-events: none;
  }

  [data-part='place'] > svg {
    flex: none;
  }

  [data-part='place'] > [data-point] {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    box-sizing: border-box;
    width: 30px;
    height: 30px;
    min-height: 0;
    margin-block-start: -15px;
    padding: 0;
    border: 0;
    border-radius: ${radiusFull};
    background: none;
    pointer-events: auto;
    outline: 0;
  }

  [data-part='handle'] {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    border-radius: ${radiusFull};
    cursor: ns-resize;
    touch-action: none;
    user-select: none;
  }

  [data-readonly] > [data-part='handle'] {
    cursor: default;
    touch-action: auto;
  }

  [data-part='place'] > [data-point]:is(:hover, [data-selected]) {
    background: none;
    outline: none;
  }

  [data-part='place'] > [data-point]:focus-visible {
    ${focusRing}
    z-index: 1;
  }

  /* The handle: nothing until it is needed, a ring round the face then. */
  [data-part='ring'] {
    width: 26px;
    height: 26px;
    box-sizing: border-box;
    border: 2px solid ${colorAccent};
    border-radius: ${radiusFull};
    opacity: 0;
    transition: opacity ${durationFast};
  }

  [data-point]:hover [data-part='ring'],
  [data-point][data-selected] [data-part='ring'],
  [data-point][data-dragging] [data-part='ring'] {
    opacity: 1;
  }

  [data-point][data-readonly] [data-part='ring'] {
    opacity: 0;
  }

  /* Nobody was asked yet: a faint place for a point. */
  [data-point][data-unrated] [data-part='ring'] {
    width: 14px;
    height: 14px;
    border: ${strokeHairline} dashed ${colorBorderStrong};
    background: ${colorPage};
    opacity: 0.7;
  }

  /* Of several measures that nobody was asked about the places stand side by side. */
  [data-part='place'][data-beside='1'] > [data-point] {
    transform: translateX(30px);
  }

  [data-part='place'][data-beside='2'] > [data-point] {
    transform: translateX(-30px);
  }

  [data-part='place'][data-beside='3'] > [data-point] {
    transform: translateX(60px);
  }

  [data-part='place'][data-beside='4'] > [data-point] {
    transform: translateX(-60px);
  }

  [data-point][data-unrated][data-readonly] [data-part='ring'] {
    opacity: 0;
  }

  [data-point][data-unrated]:is(:hover, :focus-visible, [data-dragging]) [data-part='ring'] {
    border: 2px solid ${colorAccent};
    opacity: 1;
  }

  [data-part='bubble'] {
    ${metaText}
    ${strong}
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-start: 50%;
    z-index: 3;
    padding: 2px ${space2};
    border: ${strokeHairline} solid transparent;
    border-radius: ${radiusMedium};
    background: ${colorSurfaceRaised};
    box-shadow: ${shadowFloating};
    color: ${colorText};
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    visibility: hidden;
    pointer-events: none;
    transform: translateX(-50%);
  }

  [data-part='bubble']:dir(rtl) {
    transform: translateX(50%);
  }

  [data-point][data-high] > [data-part='bubble'] {
    inset-block: calc(100% + 4px) auto;
  }

  [data-point]:is(:hover, :focus-visible, [data-dragging]) > [data-part='bubble'] {
    visibility: visible;
  }

  [data-part='place'] > [data-point][data-writing] {
    visibility: hidden;
  }

  [data-part='field'] {
    position: relative;
    display: flex;
    justify-content: center;
    width: 100%;
    margin-block-start: -23px;
  }

  @media (pointer: coarse) {
    [data-part='place'] > [data-point] {
      width: 44px;
      height: 44px;
      margin-block-start: -22px;
    }

    [data-part='field'] {
      margin-block-start: -33px;
    }
  }

  @media (forced-colors: active) {
    [data-part='bubble'] {
      border-color: CanvasText;
    }

    [data-part='ring'] {
      forced-color-adjust: none;
      border-color: Highlight;
    }

    [data-point][data-unrated] [data-part='ring'] {
      border-color: CanvasText;
      background: Canvas;
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [data-part='ring'] {
      transition: none;
    }
  }

  @media print {
    [data-part='place'] {
      display: none;
    }
  }
`;
