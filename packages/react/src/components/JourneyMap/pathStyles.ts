import { space2 } from '@sojourn/tokens/leaves';
import { css } from 'styled-components';
import { arcStyles } from '../PathArcs/arcStyles';

/** A lane of paths: the arcs lie over all its cells, from the first one on. */
export const pathStyles = css`
  [data-kind='paths'] > td {
    padding-inline: 0;
  }

  [data-kind='paths'] [data-part='items'] {
    padding-inline: ${space2};
  }

  [data-kind='paths'] [data-part='arcs'] {
    position: relative;
    z-index: 1;
  }

  ${arcStyles}
`;
