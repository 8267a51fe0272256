import { bodyText, focusRing, metaText, strong, touchpointText } from '@sojourn/react/kit';
import {
  colorBorder,
  colorHover,
  colorText,
  colorTextMuted,
  colorWarning,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  space6,
  space8,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.div`
  display: flex;
  flex-direction: column;
  min-width: 0;
  overflow-wrap: anywhere;

  > [data-part='top'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    justify-content: space-between;
  }

  > [data-part='top'] > p {
    margin: 0;
    color: ${colorTextMuted};
  }

  > [data-part='top'] > p:focus-visible {
    ${focusRing}
  }
`;

/** Where there is nothing to say. */
export const Calm = styled.div`
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

export const Group = styled.section`
  padding-block: ${space4} ${space3};

  & + & {
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  > [data-part='head'] {
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: 32px;
  }

  > [data-part='head'] > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  &[data-severity='warning'] > [data-part='head'] > svg,
  &[data-severity='warning'] [data-part='severity'] {
    color: ${colorWarning};
  }

  h4 {
    ${bodyText}
    ${strong}
    flex: 1;
    min-width: 0;
    margin: 0;
  }

  [data-part='count'] {
    ${metaText}
    color: ${colorTextMuted};
    font-variant-numeric: tabular-nums;
  }

  > [data-part='why'] {
    ${metaText}
    margin: 0;
    padding-inline-start: ${space6};
    color: ${colorTextMuted};
  }

  [data-part='severity'] {
    ${strong}
  }

  > ul {
    margin: ${space1} 0 0;
    padding: 0;
    padding-inline-start: ${space4};
    list-style: none;
  }

  li {
    display: flex;
    gap: ${space1};
    align-items: start;
    min-width: 0;
  }

  > [data-part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    padding-inline-start: ${space4};
  }
`;

/** One finding: it leads to its place. */
export const Finding = styled.button`
  ${bodyText}
  font-family: inherit;
  flex: 1;
  min-width: 0;
  min-height: 32px;
  padding: 6px ${space2};
  border: 0;
  border-radius: ${radiusMedium};
  background: none;
  color: ${colorText};
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    background: ${colorHover};
  }

  &:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  @media (pointer: coarse) {
    min-height: 44px;
  }
`;
