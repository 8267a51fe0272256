import { focusRing, metaText, stageText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorSurface,
  colorTextMuted,
  space1,
  space2,
  space3,
  space4,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** The grid and, beside it where there is room, a panel. */
export const Body = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: stretch;
  min-width: 0;
  container-type: inline-size;

  > [data-part='loading'] {
    margin: 0;
    padding: ${space4};
    color: ${colorTextMuted};
  }
`;

export const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space1} ${space4};
  align-items: center;
  padding: ${space2} ${space3};
  border-block-end: ${strokeHairline} solid ${colorBorder};

  > [data-part='title'] {
    ${stageText}
    ${strong}
    flex: 1 1 12rem;
    min-width: 0;
    margin: 0;
    padding-inline: ${space1};
  }

  > [role='toolbar'],
  > [data-part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1};
    align-items: center;
  }

  > [data-part='meta'] {
    ${metaText}
    color: ${colorTextMuted};
  }
`;

/** What stands beside the grid. */
export const Panel = styled.aside`
  position: relative;
  box-sizing: border-box;
  flex: none;
  display: flex;
  flex-direction: column;
  width: 22rem;
  max-width: 100%;
  border-inline-start: ${strokeHairline} solid ${colorBorder};
  background: ${colorSurface};

  > [data-part='head'] {
    display: flex;
    gap: ${space2};
    align-items: center;
    justify-content: space-between;
    padding: ${space2} ${space2} ${space2} ${space4};
    border-block-end: ${strokeHairline} solid ${colorBorder};
  }

  > [data-part='head'] h3 {
    ${stageText}
    ${strong}
    margin: 0;
  }

  > [data-part='body'] {
    flex: 1;
    min-height: 0;
    padding: ${space3} ${space4} ${space4};
  }

  > [data-part='body']:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }

  @media print {
    display: none;
  }

  /* Where there is no room beside the grid it stands above it. */
  @container (max-width: 44rem) {
    order: -1;
    flex: 1 0 100%;
    border-inline-start: 0;
    border-block-end: ${strokeHairline} solid ${colorBorder};
  }
`;
