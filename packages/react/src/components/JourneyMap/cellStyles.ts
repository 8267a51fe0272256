import {
  colorAccent,
  colorTextMuted,
  fontWeightStrong,
  space2,
  typeMetaLineHeight,
  typeMetaSize,
} from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { noteStyles } from '../CardNote/noteStyles';

/** What stands in the cells: cards, scores, opportunities, paths; and every small line of text. */
export const cellStyles = css`
  ul[data-part] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='items'] {
    display: grid;
    gap: ${space2};
  }

  ${noteStyles}

  [data-part='end'],
  [data-part='phase'],
  [data-part='meta'],
  [data-part='status'],
  [data-part='hint'] {
    margin: 0;
    color: ${colorTextMuted};
    font-size: ${typeMetaSize};
    line-height: ${typeMetaLineHeight};
  }

  [data-part='items'] strong {
    font-weight: ${fontWeightStrong};
  }

  [data-part='status'] {
    color: ${colorAccent};
    font-weight: ${fontWeightStrong};
  }
`;
