import { metaText } from '@sojourn/react/kit';
import {
  colorHover,
  colorTextMuted,
  sizeTarget,
  space1,
  space2,
  space3,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { MenuPopup } from '../ui/Popup.styles';

/** A list of values under the control that it belongs to. */
export const ListPopup = styled(MenuPopup)`
  min-width: var(--anchor-width);
  max-width: min(24rem, calc(100vw - 16px));

  [role='option'] {
    display: flex;
    gap: ${space2};
    align-items: center;
    min-height: ${sizeTarget};
    padding: ${space1} ${space3};
    cursor: default;
    outline: 0;
  }

  [role='option'] > [data-part='label'] {
    flex: 1;
    min-width: 0;
  }

  [role='option'] small {
    ${metaText}
    display: block;
    color: ${colorTextMuted};
  }

  [role='option'] > svg {
    flex: none;
    color: ${colorTextMuted};
  }

  [role='option'][data-highlighted] {
    background: ${colorHover};
  }

  > [data-part='none']:not(:empty) {
    padding: ${space2} ${space3};
    color: ${colorTextMuted};
  }

  @media (pointer: coarse) {
    [role='option'] {
      min-height: 44px;
    }
  }

  @media (forced-colors: active) {
    [role='option'][data-highlighted] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
