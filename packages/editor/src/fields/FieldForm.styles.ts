import { bodyText, contentRules, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorNegative,
  colorText,
  colorTextMuted,
  colorWarning,
  fontWeightRegular,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  space5,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { chipStyles } from './chipStyles';
import { inputStyles } from './inputStyles';
import { rowStyles } from './rowStyles';

export const Root = styled.div`
  ${bodyText}
  ${contentRules}
  display: flex;
  flex-direction: column;
  gap: ${space5};
  min-width: 0;
  overflow-wrap: anywhere;

  [data-part='fields'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr));
    gap: ${space4} ${space3};
    margin: 0;
  }

  [data-part='field'] {
    display: flex;
    flex-direction: column;
    gap: ${space1};
    align-items: stretch;
    grid-column: 1 / -1;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* What is short stands side by side. */
  [data-part='field']:is([data-kind='number'], [data-kind='share'], [data-kind='date']) {
    grid-column: auto;
  }

  :is(label, legend, dt) {
    ${metaText}
    padding: 0;
    color: ${colorTextMuted};
  }

  legend {
    margin-block-end: ${space1};
  }

  [data-part='hint'],
  [data-part='problem'],
  [data-part='warning'] {
    ${metaText}
    margin: 0;
    color: ${colorTextMuted};
  }

  [data-part='problem'] {
    color: ${colorNegative};
  }

  [data-part='warning'] {
    color: ${colorWarning};
  }

  :is(h3, h4, h5, h6) {
    ${bodyText}
    ${strong}
    margin: 0;
  }

  > section > :is(h3, h4, h5, h6) {
    margin-block-end: ${space3};
  }

  > :is(section, details) {
    padding-block-start: ${space4};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  summary {
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: ${sizeTarget};
    border-radius: ${radiusMedium};
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    box-sizing: border-box;
    width: 8px;
    height: 8px;
    margin-inline-start: 3px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    color: ${colorTextMuted};
    transform: rotate(-45deg);
  }

  &:dir(rtl) summary::before {
    transform: rotate(135deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  details[open] > summary {
    margin-block-end: ${space3};
  }

  summary:focus-visible {
    ${focusRing}
  }

  [data-part='check'] {
    ${bodyText}
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: ${sizeTarget};
    color: ${colorText};
  }

  [data-part='check'] > input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: auto;
  }

  /* Values that can only be read. */
  dd {
    margin: 0;
    white-space: pre-line;
  }

  dd > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  dd > dl {
    display: grid;
    gap: ${space2};
    margin: 0;
  }

  [data-part='field'][data-kind='object'] > [data-part='fields'] {
    padding-inline-start: ${space3};
    border-inline-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='image'] {
    display: flex;
    flex-direction: column;
    gap: ${space2};
    align-items: stretch;
  }

  :is([data-part='image'], dd) > img {
    align-self: start;
    max-width: 100%;
    max-height: 10rem;
    border-radius: ${radiusMedium};
    object-fit: contain;
  }

  [data-part='image'] > label {
    margin-block-end: -4px;
  }

  [data-part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }

  [data-part='buttons'] > button {
    ${bodyText}
    font-weight: ${fontWeightRegular};
  }

  ${inputStyles}
  ${chipStyles}
  ${rowStyles}
`;
