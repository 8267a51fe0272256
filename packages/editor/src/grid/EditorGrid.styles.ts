import {
  bodyText,
  cellStyles,
  contentRules,
  curveLaneStyles,
  curveStyles,
  focusRing,
  gridStyles,
  headerStyles,
  metaText,
  pathStyles,
  stageText,
  strong,
} from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorHover,
  colorSelected,
  colorSurface,
  colorText,
  colorTextMuted,
  durationFast,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space3,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

// One styled element for the whole grid, as in the map that is only read: its cells are plain elements.
export const Root = styled.div`
  ${contentRules}
  ${gridStyles}
  ${headerStyles}
  ${cellStyles}
  ${curveLaneStyles}
  ${curveStyles}
  ${pathStyles}
  display: flex;
  flex: 1 1 20rem;
  flex-direction: column;
  min-width: 0;
  min-height: 0;

  > [data-part='scroller'] {
    flex: 1 1 auto;
    padding-block-end: ${space2};
  }

  > [data-part='below'] {
    padding: ${space1} ${space6} ${space2} ${space2};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  /* A press may begin a drag, so it selects no text. */
  [data-spot] {
    cursor: default;
    user-select: none;
  }

  [data-spot] :is(textarea, input) {
    user-select: text;
  }

  /* A spot shows that it can be gone to, is selected, has the keyboard, is lifted: each more than the last. */
  [data-part='card'][data-spot],
  [data-part='item'][data-spot] {
    padding: ${space1};
    margin: -${space1};
    border-radius: ${radiusSmall};
  }

  [data-spot]:hover {
    background-color: ${colorHover};
  }

  [data-spot][data-selected] {
    background-color: ${colorSelected};
    outline: 1px solid ${colorAccent};
    outline-offset: -1px;
  }

  [data-spot]:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  [data-spot][data-lifted] {
    outline: 2px dashed ${colorAccent};
    outline-offset: -2px;
  }

  /* In the type of what it stands for, and where that stood: nothing jumps when writing begins. */
  [data-part='in-place'] {
    ${bodyText}
    contain: strict;
    display: block;
    box-sizing: border-box;
    width: calc(100% + 2 * ${space1});
    min-width: 8rem;
    height: 28px;
    margin: -${space1};
    padding: 3px;
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusSmall};
    background: ${colorSurface};
    color: ${colorText};
    font-family: inherit;
    font-weight: inherit;
    resize: none;
    overflow: hidden;
  }

  [data-part='stage-head']:has([data-part='in-place']) {
    display: block;
  }

  [data-part='stage'] [data-part='in-place'] {
    height: 36px;
    ${stageText}
    ${strong}
    margin-block-end: 0;
  }

  [data-part='touchpoint'] [data-part='in-place'] {
    ${strong}
    width: 100%;
    margin: 0;
  }

  [data-part='lane-title'] [data-part='in-place'] {
    ${metaText}
    ${strong}
    min-width: 0;
  }

  [data-part='items'] + :is([data-part='card'], [data-part='item']) {
    margin-block-start: ${space3};
  }

  [data-part='in-place']:focus-visible {
    ${focusRing}
    outline-offset: 0;
  }

  /* What is looked for: a line below it, as of a pen. */
  [data-found] {
    box-shadow: inset 0 -2px 0 ${colorAccent};
  }

  /* What is painted in it is put together apart from the rest of the page. */
  tbody {
    isolation: isolate;
  }

  /* The way to add is there when the pointer or the keyboard is, and always for fingers. */
  [data-part='add'] {
    opacity: 0;
    transition: opacity ${durationFast};
  }

  td > [data-part='add'] {
    display: grid;
    place-items: center;
    width: ${sizeTarget};
    height: ${sizeTarget};
    padding: 0;
    border: ${strokeHairline} solid transparent;
    border-radius: ${radiusSmall};
    /* Two strokes, no picture: with each letter that is painted the browser goes over all pictures. */
    background:
      linear-gradient(currentcolor 0 0) center / 10px 1.5px no-repeat,
      linear-gradient(currentcolor 0 0) center / 1.5px 10px no-repeat;
    color: ${colorTextMuted};
    cursor: pointer;
  }

  td > [data-part='add']:hover {
    background-color: ${colorHover};
    color: ${colorText};
  }

  /* Below cards it lies on the line to the next lane, so that it takes no room of its own. */
  @media (hover: hover) {
    td:has(> [data-part='add']) {
      position: relative;
    }

    td > [data-part='items'] ~ [data-part='add'] {
      position: absolute;
      inset-block-end: calc(${sizeTarget} / -2);
      inset-inline-start: ${space2};
      z-index: 1;
      border-color: ${colorBorder};
      background-color: ${colorSurface};
    }

    td > [data-part='items'] ~ [data-part='add']:not(:hover, td:hover > *, td:focus-within > *) {
      pointer-events: none;
    }
  }

  :is(td, th):is(:hover, :focus-within, :focus) [data-part='add'],
  [data-part='add']:focus-visible {
    opacity: 1;
  }

  [data-part='grid'] [data-part='add-stage'] {
    padding-block: ${space2};
    border: 0;
    vertical-align: top;
  }

  [data-part='path'] {
    ${bodyText}
    display: block;
    width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-family: inherit;
    text-align: start;
    cursor: pointer;
  }

  [data-part='path']:hover {
    text-decoration: underline;
  }

  @media (hover: none) {
    [data-part='add'] {
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [data-part='add'] {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    [data-spot][data-selected] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    /* Its strokes are a background, which forced colours would take away. */
    td > [data-part='add'],
    td > [data-part='add']:hover {
      forced-color-adjust: none;
      border-color: ButtonText;
      background-color: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    [data-part='add'],
    [data-part='add-stage'],
    > [data-part='below'] {
      display: none;
    }
  }
`;
