import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorFocus,
  colorHover,
  colorOnSolid,
  colorPage,
  colorSolid,
  colorSurface,
  colorSurfaceRaised,
  colorSurfaceSunken,
  colorText,
  colorTextMuted,
  fontWeightStrong,
  radiusFull,
  radiusMedium,
  radiusSmall,
  shadowFloating,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  space5,
  space6,
  spaceHalf,
  strokeFocus,
  strokeHairline,
  typeBodyLineHeight,
  typeBodySize,
  typeMapTitleLetterSpacing,
  typeMapTitleLineHeight,
  typeMapTitleSize,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

export const captionStyles = css`
  display: flex;
  flex-direction: column;
  min-height: 0;
  color: ${colorText};
  background: ${colorPage};
  font-size: ${typeBodySize};
  line-height: ${typeBodyLineHeight};

  [data-part='caption'],
  [data-part='controls'],
  [data-part='personas'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }

  [data-part='caption'] {
    align-items: end;
    justify-content: space-between;
    gap: ${space3} ${space6};
    padding: ${space5} ${space6} ${space4};
  }

  [data-part='heading'] {
    flex: 1 1 480px;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  [data-part='heading'] > [data-part='title'] {
    margin: 0;
    font-size: ${typeMapTitleSize};
    line-height: ${typeMapTitleLineHeight};
    font-weight: ${fontWeightStrong};
    letter-spacing: ${typeMapTitleLetterSpacing};
  }

  [data-part='subtitle'] {
    margin: ${space1} 0 0;
    color: ${colorTextMuted};
  }

  [data-part='controls'] {
    align-items: center;
  }

  [data-part='control'],
  [data-part='menu'] > summary {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: ${space2};
    max-width: 280px;
    min-height: 32px;
    padding: ${spaceHalf} ${space3};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusFull};
    background: ${colorSurface};
    color: ${colorTextMuted};
    font: inherit;
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  [data-part='control']:hover,
  [data-part='menu'] > summary:hover {
    border-color: ${colorBorderStrong};
  }

  [data-part='control'][aria-pressed='true'] {
    border-color: ${colorBorderStrong};
    color: ${colorText};
    font-weight: ${fontWeightStrong};
  }

  [data-part='initials'] {
    display: grid;
    place-items: center;
    flex: none;
    width: ${sizeTarget};
    height: ${sizeTarget};
    margin-inline-start: calc(-1 * ${space2});
    border-radius: ${radiusFull};
    font-size: 10px;
    font-weight: ${fontWeightStrong};
    background: ${colorSurfaceSunken};
    color: ${colorTextMuted};
  }

  [data-part='control'][aria-pressed='true'] [data-part='initials'] {
    background: var(--tone, ${colorSolid});
    color: ${colorOnSolid};
  }

  [data-part='segments'] {
    display: inline-flex;
  }

  [data-part='segments'] > [data-part='control'] {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  [data-part='segments'] > [data-part='control'][aria-pressed='true'] {
    z-index: 1;
  }

  [data-part='segments'] > :first-child {
    border-start-start-radius: ${radiusFull};
    border-end-start-radius: ${radiusFull};
    margin-inline-start: 0;
  }

  [data-part='segments'] > :last-child {
    border-start-end-radius: ${radiusFull};
    border-end-end-radius: ${radiusFull};
  }

  [data-part='menu'] {
    position: relative;
  }

  [data-part='menu'] > summary::-webkit-details-marker {
    display: none;
  }

  [data-part='menu'] > ul {
    position: absolute;
    inset-inline-end: 0;
    z-index: 5;
    width: max-content;
    max-width: min(320px, 80vw);
    max-height: 60vh;
    margin: ${space1} 0 0;
    padding: ${space2};
    overflow: auto;
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceRaised};
    box-shadow: ${shadowFloating};
    list-style: none;
  }

  [data-part='menu'] label {
    display: flex;
    align-items: center;
    gap: ${space2};
    min-height: 32px;
    padding: 0 ${space2};
    border-radius: ${radiusSmall};
    cursor: pointer;
  }

  [data-part='menu'] label:hover {
    background: ${colorHover};
  }

  [data-part='menu'] input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: ${colorAccent};
  }

  :is(button, summary, input, a, [data-part='scroller']):focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
    outline-offset: 1px;
  }

  /* On a narrow page a menu takes the width that the controls have. */
  @media (max-width: 720px) {
    [data-part='controls'] {
      position: relative;
    }

    [data-part='menu'] {
      position: static;
    }

    [data-part='menu'] > ul {
      inset-inline: 0;
      width: auto;
      max-width: none;
    }
  }

  @media print {
    [data-part='controls'] {
      display: none;
    }
  }
`;
