import {
  bodyText,
  contentRules,
  focusRing,
  metaText,
  strong,
  touchpointText,
} from '@sojourn/react/kit';
import {
  colorAccent,
  colorBorder,
  colorSurfaceSunken,
  colorText,
  colorTextMuted,
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
import { thingStyles } from './thingStyles';

export const Root = styled.div`
  ${bodyText}
  ${contentRules}
  display: flex;
  flex-direction: column;
  gap: ${space5};
  min-width: 0;
  overflow-wrap: anywhere;

  [data-part='back'] {
    align-self: start;
    margin-inline-start: calc(-1 * ${space2});
    margin-block-end: calc(-1 * ${space3});
    color: ${colorTextMuted};
  }

  &:dir(rtl) [data-part='back'] > svg {
    transform: scaleX(-1);
  }

  > [data-part='head'] > h4 {
    ${touchpointText}
    ${strong}
    margin: 0;
    border-radius: ${radiusMedium};
  }

  > [data-part='head'] > h4:focus {
    outline: 0;
  }

  > [data-part='head'] > h4:focus-visible {
    ${focusRing}
  }

  > [data-part='head'] > p {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    margin: 0;
    color: ${colorTextMuted};
  }

  > [data-part='head'] > p > button {
    color: ${colorAccent};
    ${metaText}
    min-height: ${sizeTarget};
    padding-block: 0;
  }

  nav > ol {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
    color: ${colorTextMuted};
  }

  nav li + li::before {
    content: '›';
    padding-inline: ${space1};
  }

  &:dir(rtl) nav li + li::before {
    content: '‹';
  }

  nav button {
    ${metaText}
    min-height: ${sizeTarget};
    padding: 0;
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: inherit;
    font-family: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  nav button:hover {
    color: ${colorText};
    text-decoration: underline;
  }

  > section {
    padding-block-start: ${space4};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  > section > h5 {
    ${bodyText}
    ${strong}
    margin: 0 0 ${space1};
  }

  > section > details > summary {
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: 32px;
    border-radius: ${radiusMedium};
    cursor: pointer;
    list-style: none;
  }

  > section > details > summary::-webkit-details-marker {
    display: none;
  }

  > section > details > summary > h5 {
    ${bodyText}
    ${strong}
    margin: 0;
  }

  > section > details > summary::before {
    content: '';
    box-sizing: border-box;
    width: 8px;
    height: 8px;
    margin-inline: 3px;
    border: solid ${colorTextMuted};
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }

  &:dir(rtl) > section > details > summary::before {
    transform: rotate(135deg);
  }

  > section > details[open] > summary::before {
    transform: rotate(45deg);
  }

  > section > details > summary:focus-visible {
    ${focusRing}
  }

  > section:has(> details) {
    padding-block-start: ${space1};
    margin-block-start: calc(-1 * ${space4});
  }

  > :not(section) + section:has(> details) {
    margin-block-start: 0;
  }

  > section:has(> details[open]) {
    padding-block-end: ${space2};
  }

  [data-part='count'] {
    ${metaText}
    color: ${colorTextMuted};
    font-variant-numeric: tabular-nums;
  }

  [data-part='empty'] {
    margin: 0;
    padding-block: ${space1};
    color: ${colorTextMuted};
  }

  ${thingStyles}

  [data-part='question'] {
    display: flex;
    flex-direction: column;
    gap: ${space2};
    margin-block: ${space1} ${space2};
    padding: ${space3};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceSunken};
  }

  [data-part='question'] > p {
    margin: 0;
  }

  [data-part='question'] > [data-part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }

  > section > button,
  > section > details > button {
    margin-inline-start: calc(-1 * ${space2});
    color: ${colorTextMuted};
  }

  > section > button:hover,
  > section > details > button:hover {
    color: ${colorText};
  }

  @media (pointer: coarse) {
    [data-part='row'] > [data-part='open'] {
      min-height: 44px;
    }

    nav button {
      min-height: 36px;
    }
  }
`;
