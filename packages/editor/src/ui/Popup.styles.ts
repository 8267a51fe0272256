import { bodyText, focusRing, metaText, stageText } from '@sojourn/react/kit';
import {
  colorBorder,
  colorHover,
  colorNegative,
  colorScrim,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  durationFast,
  fontWeightStrong,
  radiusMedium,
  shadowFloating,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { css, styled } from 'styled-components';

/** What floats over the editor. A border only where colours are forced: it has a shadow. */
const floating = css`
  ${bodyText}
  box-sizing: border-box;
  border: ${strokeHairline} solid transparent;
  border-radius: ${radiusMedium};
  background: ${colorSurfaceRaised};
  color: ${colorText};
  box-shadow: ${shadowFloating};
  overflow-wrap: anywhere;
  transition:
    opacity ${durationFast},
    transform ${durationFast};

  &[data-starting-style],
  &[data-ending-style] {
    opacity: 0;
    transform: translateY(4px);
  }

  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }

  @media (forced-colors: active) {
    border-color: CanvasText;
  }
`;

export const Backdrop = styled.div`
  position: fixed;
  inset: 0;
  z-index: 20;
  background: ${colorScrim};
`;

export const DialogPopup = styled.div`
  ${floating}
  position: fixed;
  inset: 0;
  z-index: 21;
  display: flex;
  flex-direction: column;
  width: min(32rem, calc(100vw - 32px));
  height: fit-content;
  max-height: calc(100dvh - 32px);
  margin: auto;

  &[data-wide] {
    width: min(56rem, calc(100vw - 32px));
  }

  > [data-part='head'] {
    display: flex;
    gap: ${space2};
    align-items: start;
    justify-content: space-between;
    padding: ${space4} ${space4} ${space2} ${space6};
  }

  > [data-part='head'] h2 {
    ${stageText}
    margin: 0;
    padding-block: 2px;
    font-weight: ${fontWeightStrong};
  }

  > [data-part='body'] {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: ${space1} ${space6} ${space4};
  }

  > [data-part='body']:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  > [data-part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    justify-content: end;
    padding: ${space3} ${space6} ${space4};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }
`;

export const PopupPositioner = styled.div`
  z-index: 22;
`;

export const MenuPopup = styled.div`
  ${floating}
  min-width: 12rem;
  max-width: min(22rem, calc(100vw - 16px));
  max-height: var(--available-height);
  overflow-y: auto;
  padding-block: ${space1};

  &:focus-visible {
    outline: none;
  }

  [role^='menuitem'] {
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: ${sizeTarget};
    padding: ${space1} ${space3};
    cursor: default;
    outline: 0;
  }

  [role^='menuitem'] > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  [role^='menuitem'] > [data-part='mark'] {
    flex: none;
    width: 16px;
    height: 16px;
  }

  [role^='menuitem'] > [data-part='label'] {
    flex: 1;
    min-width: 0;
  }

  [role^='menuitem'][data-highlighted] {
    background: ${colorHover};
  }

  [role^='menuitem'][data-look='danger'] {
    color: ${colorNegative};
  }

  [role^='menuitem'][data-disabled] {
    color: ${colorTextMuted};
    opacity: 0.7;
  }

  kbd {
    ${metaText}
    direction: ltr;
    unicode-bidi: isolate;
    font-family: inherit;
    color: ${colorTextMuted};
  }

  [role='separator'] {
    height: 0;
    margin-block: ${space1};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='group-label'] {
    ${metaText}
    padding: ${space1} ${space3};
    color: ${colorTextMuted};
  }

  @media (pointer: coarse) {
    [role^='menuitem'] {
      min-height: 44px;
    }
  }

  @media (forced-colors: active) {
    [role^='menuitem'][data-highlighted] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    [role^='menuitem'][data-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }
`;

export const TooltipPopup = styled.div`
  ${floating}
  ${metaText}
  max-width: min(20rem, calc(100vw - 16px));
  padding: ${space1} ${space2};

  kbd {
    margin-inline-start: ${space2};
    direction: ltr;
    unicode-bidi: isolate;
    font-family: inherit;
    color: ${colorTextMuted};
  }
`;
