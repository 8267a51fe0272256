import { bodyText, focusRing, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorBorderStrong,
  colorNegative,
  colorSurface,
  colorText,
  colorTextMuted,
  radiusMedium,
  sizeTarget,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.div`
  ${bodyText}
  display: flex;
  flex-direction: column;
  gap: ${space4};
  min-width: 0;
  overflow-wrap: anywhere;

  p {
    margin: 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='which'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
  }

  [data-part='empty'] {
    color: ${colorTextMuted};
  }

  form {
    display: flex;
    flex-direction: column;
    gap: ${space2};
    align-items: stretch;
  }

  form > button {
    align-self: end;
  }

  label {
    ${metaText}
    color: ${colorTextMuted};
  }

  textarea {
    ${bodyText}
    font-family: inherit;
    box-sizing: border-box;
    width: 100%;
    min-height: 56px;
    max-height: 16rem;
    margin: 0;
    padding: 5px ${space2};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurface};
    color: ${colorText};
    resize: vertical;
    field-sizing: content;
  }

  textarea:hover {
    border-color: ${colorBorderStrong};
  }

  textarea:focus-visible {
    ${focusRing}
  }

  [data-part='problem'] {
    ${metaText}
    color: ${colorNegative};
  }

  [data-part='message'],
  [data-part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    align-items: center;
  }

  [data-part='message'] > p,
  [data-part='choices'] > p {
    flex: 1 1 100%;
  }

  [data-part='thread'] {
    display: flex;
    flex-direction: column;
    gap: ${space2};
    padding-block: ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='thread'] > ul {
    display: flex;
    flex-direction: column;
    gap: ${space3};
    padding-inline-start: ${space3};
    border-inline-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='thread'] > [data-part='choices'] {
    margin-inline-start: calc(-1 * ${space2});
  }

  [data-part='thread'] > [data-part='choices'] > button,
  [data-part='about'] {
    ${metaText}
    color: ${colorTextMuted};
  }

  button[data-part='about'] {
    align-self: start;
    margin-inline-start: calc(-1 * ${space2});
    text-decoration: underline;
  }

  [data-part='by'] {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space2};
    color: ${colorTextMuted};
  }

  [data-part='author'] {
    ${strong}
    color: ${colorText};
  }

  [data-part='text'] {
    white-space: pre-line;
  }

  summary {
    ${metaText}
    min-height: ${sizeTarget};
    align-content: center;
    border-radius: ${radiusMedium};
    color: ${colorTextMuted};
    cursor: pointer;
  }

  summary:focus-visible {
    ${focusRing}
  }
`;
