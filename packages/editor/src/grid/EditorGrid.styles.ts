import {
  bodyText,
  cellStyles,
  contentRules,
  curveLaneStyles,
  curveStyles,
  focusRing,
  gridStyles,
  headerStyles,
  pathStyles,
} from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorderStrong,
  colorHover,
  colorSelected,
  colorSurface,
  colorText,
  durationFast,
  radiusSmall,
  space1,
  space2,
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
  flex: 1;
  flex-direction: column;
  min-width: 0;
  min-height: 0;

  > [data-part='scroller'] {
    flex: 1 1 auto;
    padding-block-end: ${space2};
  }

  > [data-part='below'] {
    padding: ${space1} ${space6} ${space2} ${space2};
    border-block-start: ${strokeHairline} solid ${colorBorderStrong};
  }

  [data-spot] {
    cursor: default;
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
  }

  [data-spot]:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  [data-spot][data-lifted] {
    outline: 2px dashed ${colorAccent};
    outline-offset: -2px;
  }

  [data-part='in-place'] {
    ${bodyText}
    field-sizing: content;
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    margin: 0;
    padding: ${space1};
    border: ${strokeHairline} solid ${colorBorderStrong};
    border-radius: ${radiusSmall};
    background: ${colorSurface};
    color: ${colorText};
    font-family: inherit;
    resize: none;
  }

  [data-part='stage'] [data-part='in-place'],
  [data-part='touchpoint'] [data-part='in-place'] {
    font-weight: inherit;
  }

  [data-part='in-place']:focus-visible {
    ${focusRing}
    outline-offset: 0;
  }

  /* The way to add is there when the pointer or the keyboard is, and always for fingers. */
  [data-part='add'] {
    opacity: 0;
    transition: opacity ${durationFast};
  }

  td > [data-part='add'] {
    min-width: 24px;
    min-height: 24px;
    margin-block-start: ${space1};
    padding: 0;
  }

  :is(td, th):is(:hover, :focus-within, :focus) [data-part='add'],
  [data-part='add']:focus-visible {
    opacity: 1;
  }

  [data-part='add-stage'] {
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
  }

  @media print {
    [data-part='add'],
    [data-part='add-stage'],
    > [data-part='below'] {
      display: none;
    }
  }
`;
