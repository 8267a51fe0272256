import {
  colorBorderStrong,
  colorHover,
  colorPage,
  colorText,
  colorTextMuted,
  fontWeightRegular,
  fontWeightStrong,
  radiusMedium,
  radiusSmall,
  sizeTarget,
  space1,
  space2,
  space3,
  strokeHairline,
  typeStageTitleLineHeight,
  typeStageTitleSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';

/** The head of the table: phases over stages over touchpoints, between the journey's two ends. */
export const headerStyles = css`
  th[data-part='stage'] {
    padding-block: ${space3};
    border-block-start: 0;
    border-start-start-radius: ${radiusMedium};
    border-start-end-radius: ${radiusMedium};
  }

  /* A long stage keeps its name in view while its columns pass by. */
  [data-part='stage-head'] {
    position: sticky;
    inset-inline-start: calc(152px + ${space2});
    display: inline-block;
    max-width: 100%;
  }

  /* A bracket over the stages of one phase: its name, and a line as far as it reaches. */
  [data-part='grid'] [data-part='phase'] {
    padding-block: 0 ${space1};
    background: ${colorPage};
  }

  [data-part='phase'] > div {
    display: flex;
    gap: ${space2};
    align-items: center;
  }

  [data-part='phase'] span {
    position: sticky;
    inset-inline-start: calc(152px + ${space2});
    background: ${colorPage};
  }

  [data-part='phase'] > div::after {
    content: '';
    flex: 1;
    border-block-end: ${strokeHairline} solid ${colorBorderStrong};
  }

  /* What starts the journey stands before its first column, its outcome behind the last. */
  [data-part='end'] {
    font-weight: ${fontWeightRegular};
  }

  [data-part='end'] > * {
    display: flex;
    gap: ${space2};
  }

  [data-part='end'] > :last-child {
    color: ${colorText};
  }

  [data-part='end'] svg {
    flex: none;
  }

  [data-part='grid'] [data-part='outcome'] {
    padding-inline-start: ${space3};
    border: 0;
  }

  thead > tr:first-child > [data-part='lane-title'],
  [data-part='outcome'] {
    vertical-align: bottom;
  }

  [data-part='stage-title'] {
    font-size: ${typeStageTitleSize};
    line-height: ${typeStageTitleLineHeight};
    font-weight: ${fontWeightStrong};
  }

  [data-part='stage-goal'] {
    display: block;
    color: ${colorTextMuted};
  }

  [data-part='fold'] {
    display: inline-grid;
    place-items: center;
    width: ${sizeTarget};
    height: ${sizeTarget};
    margin-inline-start: ${space1};
    padding: 0;
    border: 0;
    vertical-align: 2px;
    border-radius: ${radiusSmall};
    background: none;
    color: ${colorTextMuted};
    cursor: pointer;
  }

  [data-part='fold']:hover {
    background: ${colorHover};
    color: ${colorText};
  }

  th[data-part='touchpoint'] {
    padding: ${space1};
  }

  th > [data-part='meta'] {
    padding: ${space1};
  }
`;
