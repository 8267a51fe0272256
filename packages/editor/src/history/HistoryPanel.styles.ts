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
  colorText,
  colorTextMuted,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  space8,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { inputStyles } from '../fields/inputStyles';

export const Root = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${space4};
  min-width: 0;
  overflow-wrap: anywhere;

  h4 {
    ${bodyText}
    ${strong}
    margin: 0 0 ${space2};
  }

  > section + section {
    padding-block-start: ${space4};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='quiet'],
  [data-part='said'] {
    margin: ${space2} 0 0;
    color: ${colorTextMuted};
  }

  [data-part='said'] {
    color: ${colorText};
  }

  [data-part='said']:empty {
    display: none;
  }
`;

export const Nothing = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${space2};
  align-items: center;
  padding: ${space8} ${space4};
  color: ${colorTextMuted};
  text-align: center;

  > p {
    max-width: 18rem;
    margin: 0;
  }

  > [data-part='title'] {
    ${touchpointText}
    ${strong}
    color: ${colorText};
  }
`;

export const StepList = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;

  button {
    ${bodyText}
    font-family: inherit;
    display: flex;
    gap: ${space2};
    align-items: baseline;
    justify-content: space-between;
    width: 100%;
    min-height: 32px;
    padding: ${space1} 0;
    border: 0;
    border-radius: ${radiusMedium};
    background: none;
    color: ${colorText};
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  button:hover {
    color: ${colorAccent};
  }

  button:focus-visible {
    ${focusRing}
    outline-offset: 0;
  }

  button:disabled {
    cursor: default;
  }

  bdi {
    min-width: 0;
  }

  [data-part='now'],
  [data-part='undone'] {
    ${metaText}
    flex: none;
    color: ${colorTextMuted};
  }

  [aria-current] {
    ${strong}
  }

  [data-part='now'] {
    color: ${colorAccent};
  }

  [data-undone] button {
    color: ${colorTextMuted};
  }

  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
`;

export const VersionForm = styled.form`
  ${inputStyles}

  label,
  > p {
    ${metaText}
    display: block;
    margin: 0 0 ${space1};
    color: ${colorTextMuted};
  }

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }

  > div > input {
    flex: 1 1 8rem;
    width: auto;
  }

  > p {
    margin: ${space1} 0 0;
  }
`;

export const VersionList = styled.ul`
  margin: ${space3} 0 0;
  padding: 0;
  list-style: none;

  > li {
    padding-block: ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  p {
    margin: 0;
  }

  ${contentRules}

  [data-part='name'] {
    ${bodyText}
    ${strong}
  }

  [data-part='date'] {
    ${metaText}
    color: ${colorTextMuted};
    font-variant-numeric: tabular-nums;
  }

  [data-part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    margin-block-start: ${space2};
  }

  [data-part='buttons'] > [data-icon-only] {
    margin-inline-start: auto;
  }
`;
