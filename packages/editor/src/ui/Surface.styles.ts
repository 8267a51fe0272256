import { sheetRules, bodyText } from '@sojourn/react/kit';
import { styled } from 'styled-components';

export const Root = styled.section`
  ${sheetRules}
  ${bodyText}

  /* What is sticky in it stays below what the host's page has over it; its dialogs and menus do not. */
  > :not([data-part='popups']) {
    isolation: isolate;
  }
`;

export const Popups = styled.div`
  position: relative;
  z-index: 100;
`;
