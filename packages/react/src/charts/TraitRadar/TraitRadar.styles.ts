import {
  colorText,
  colorTextMuted,
  toneAmberSolid,
  toneBlueSolid,
  toneTealSolid,
  toneVioletSolid,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { strong } from '../../theme/typography';
import { ChartFigure } from '../internal/ChartFigure';
import { pictureStyles } from '../internal/pictureStyles';

export const Root = styled(ChartFigure)`
  ${pictureStyles}

  [data-part='sides'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  }

  [data-part='picture'] {
    height: min(20rem, 75vw);
  }

  [data-part='ends'] {
    display: block;
    color: ${colorTextMuted};
  }

  /* Columns of one width, however long a name is. */
  table {
    table-layout: fixed;
  }

  :is(th, td):first-child {
    width: 40%;
  }

  thead th {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  thead th[data-chosen='true'] {
    color: ${colorText};
    ${strong}
  }

  :is([data-persona='0'], .persona-0) {
    --persona: ${toneBlueSolid};
  }

  :is([data-persona='1'], .persona-1) {
    --persona: ${toneAmberSolid};
    --persona-dashes: 6 3;
  }

  :is([data-persona='2'], .persona-2) {
    --persona: ${toneTealSolid};
    --persona-dashes: 2 3;
  }

  :is([data-persona='3'], .persona-3) {
    --persona: ${toneVioletSolid};
    --persona-dashes: 9 3 2 3;
  }

  [data-part='mark'] {
    fill: var(--persona);
  }

  [data-part='edge'],
  .recharts-radar-polygon path {
    stroke: var(--persona);
    stroke-width: 2;
    stroke-dasharray: var(--persona-dashes, none);
  }

  .recharts-radar-polygon path {
    fill: var(--persona);
  }

  @media (forced-colors: active) {
    [data-persona],
    .recharts-radar {
      --persona: CanvasText;
    }
  }
`;
