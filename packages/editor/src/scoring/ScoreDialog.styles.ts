import { bodyText, emotionRules, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorHover,
  colorSelected,
  colorText,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space4};

  [data-part='measure'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2} ${space3};
    align-items: end;
  }

  [data-part='measure'] > :first-child {
    flex: 1 1 14rem;
    min-width: 0;
  }

  [data-part='scale'],
  [data-part='none'],
  [data-part='raw'] {
    ${metaText}
    margin: 0;
    color: ${colorTextMuted};
  }

  [data-part='ratings'] {
    margin: 0;
    padding: 0;
    border-block: ${strokeHairline} solid ${colorBorder};
    list-style: none;
  }

  [data-part='ratings'] > li + li {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='rating'] {
    ${bodyText}
    font-family: inherit;
    display: flex;
    gap: ${space3};
    align-items: baseline;
    justify-content: space-between;
    box-sizing: border-box;
    width: 100%;
    min-height: 36px;
    padding: ${space2};
    border: 0;
    background: none;
    color: ${colorText};
    text-align: start;
    cursor: pointer;
  }

  [data-part='rating']:hover {
    background: ${colorHover};
  }

  [data-part='rating'][aria-expanded='true'] {
    ${strong}
  }

  [data-part='rating']:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  [data-part='rating'] > span {
    min-width: 0;
  }

  [data-part='rating'] > bdi {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  [data-part='form'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space4};
    padding: ${space2} ${space2} ${space4};
  }

  [data-part='row'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }

  @media (pointer: coarse) {
    [data-part='rating'] {
      min-height: 44px;
    }
  }
`;

export const Taps = styled.fieldset`
  ${emotionRules('data-sentiment')}
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    ${metaText}
    padding: 0 0 ${space1};
    color: ${colorTextMuted};
  }

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  label {
    ${metaText}
    position: relative;
    display: flex;
    flex: 1 1 3.5rem;
    flex-direction: column;
    gap: ${space1};
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-width: 44px;
    min-height: 44px;
    padding: ${space2} ${space1};
    border: ${strokeHairline} solid transparent;
    border-radius: ${radiusMedium};
    color: ${colorTextMuted};
    text-align: center;
  }

  label:hover {
    background: ${colorHover};
  }

  label:has(input:checked) {
    border-color: ${colorAccent};
    background: ${colorSelected};
    color: ${colorText};
  }

  label:has(input:focus-visible) {
    ${focusRing}
  }

  /* The label is what is seen and tapped of a radio button. */
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [data-part='face'] circle {
    fill: var(--feeling-fill);
    stroke: var(--feeling-line);
    stroke-width: 1.25px;
  }

  [data-part='face'] path {
    fill: none;
    stroke: var(--feeling-line);
    stroke-width: 1.25px;
    stroke-linecap: round;
  }

  [data-part='number'] {
    ${bodyText}
    ${strong}
    color: ${colorText};
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    label:has(input:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
