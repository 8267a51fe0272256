import { sheetRules, bodyText } from '@sojourn/react/kit';
import { styled } from 'styled-components';

export const Root = styled.section`
  ${sheetRules}
  ${bodyText}

  /* Its dialogs and menus stand over its own grid, not under it. */
  isolation: isolate;
`;

export const Popups = styled.div`
  position: relative;
  z-index: 10;
`;
