import { contentRules } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorFocus,
  colorPage,
  colorText,
  colorTextMuted,
  fontFamilySans,
  fontWeightStrong,
  space1,
  space10,
  space2,
  space3,
  space4,
  space6,
  space8,
  strokeFocus,
  strokeHairline,
  typeBodyLineHeight,
  typeBodySize,
  typeMapTitleLetterSpacing,
  typeMapTitleLineHeight,
  typeMapTitleSize,
  typeMetaLineHeight,
  typeMetaSize,
  typeStageTitleLineHeight,
  typeStageTitleSize,
  typeTouchpointTitleLineHeight,
  typeTouchpointTitleSize,
} from '@sojourn/tokens/leaves';
import { lightDeclarations } from '@sojourn/tokens/themes';
import { styled } from 'styled-components';

/** Ink is for what is written: paper is light, whatever the screen was. */
const onPaper = `
  @media screen {
    [data-on='paper'] {
      display: none;
    }
  }

  @media print {
    & {
      color-scheme: light;
      ${lightDeclarations};
      --sojourn-color-page: #fff;
      --sojourn-color-stage-border: #fff;
      background: ${colorPage};
      color: ${colorText};
    }

    [data-on='screen'] {
      display: none;
    }

    /* Eight columns beside the lane titles fill an A4 sheet. */
    [data-part='map'] > * {
      zoom: 0.72;
    }

    [data-part='map'] > [data-on='paper'] ~ [data-on='paper'] {
      break-before: page;
    }

    > header,
    [data-part='chapter'] {
      padding-inline: 0;
    }

    [data-part='cards'] > *,
    [data-part='chapter'] li {
      break-inside: avoid;
    }

    [data-part='cards'] {
      zoom: 0.8;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    /* What is folded on a screen cannot be unfolded on paper. */
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }

  @media print and (min-width: 1300px) {
    [data-part='map'] > * {
      zoom: 1.04;
    }
  }
`;

const lists = `
  [data-part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space3} ${space8};
    margin: ${space4} 0 0;
  }

  dt {
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  dd {
    margin: 0;
  }

  [data-part='chapter'] > ul {
    display: grid;
    gap: ${space4};
    max-width: 720px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='chapter'] ul ul {
    margin: ${space1} 0 0;
    padding-inline-start: ${space6};
  }

  [data-part='cards'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
    gap: ${space6};
    align-items: start;
  }

  [data-part='cards'][data-of='personas'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 480px), 1fr));
  }

  [data-part='cards'] img {
    max-width: 100%;
    height: auto;
  }
`;

/** All of the page, under one root: its own rules are those of the few elements around the parts. */
export const Root = styled.div`
  ${contentRules}
  ${lists}

  box-sizing: border-box;
  min-height: 100vh;
  padding-block-end: ${space10};
  font-family: ${fontFamilySans};
  font-size: ${typeBodySize};
  line-height: ${typeBodyLineHeight};
  overflow-wrap: anywhere;

  > header,
  [data-part='chapter'] {
    padding: ${space8} ${space6} 0;
  }

  > header {
    padding-block-end: ${space6};
  }

  h1,
  h2,
  [data-part='chapter'] > h3,
  p {
    margin: 0;
  }

  h1 {
    font-size: ${typeMapTitleSize};
    line-height: ${typeMapTitleLineHeight};
    font-weight: ${fontWeightStrong};
    letter-spacing: ${typeMapTitleLetterSpacing};
  }

  > header > p {
    max-width: 720px;
    margin-block-start: ${space2};
  }

  [data-part='chapter'] > h2 {
    margin-block-end: ${space4};
    padding-block-start: ${space6};
    border-block-start: ${strokeHairline} solid ${colorBorder};
    font-size: ${typeStageTitleSize};
    line-height: ${typeStageTitleLineHeight};
    font-weight: ${fontWeightStrong};
  }

  [data-part='chapter'] > h3 {
    margin-block: ${space6} ${space3};
    font-size: ${typeTouchpointTitleSize};
    line-height: ${typeTouchpointTitleLineHeight};
    font-weight: ${fontWeightStrong};
  }

  [data-part='chapter'] > h2 + h3 {
    margin-block-start: 0;
  }

  [data-part='chapter'] > h3 + p {
    margin-block: calc(-1 * ${space2}) ${space3};
  }

  [data-part='strong'] {
    font-weight: ${fontWeightStrong};
  }

  [data-part='meta'],
  [data-part='label'] {
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  th[data-part='touchpoint'] {
    padding: ${space2};
  }

  a {
    color: ${colorAccent};
  }

  :is(a, summary):focus-visible {
    outline: ${strokeFocus} solid ${colorFocus};
    outline-offset: 1px;
  }

  ${onPaper}
`;
