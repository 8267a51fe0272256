import { colorBorderStrong, space1, space2, space3, strokeMark } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { JourneyMapRoot } from '../JourneyMap/JourneyMapRoot';
import { blueprintCardStyles } from './blueprintCardStyles';
import { dependencyStyles } from './dependencyStyles';

// On top of the map's own styles: what a blueprint draws otherwise.
export const Root = styled(JourneyMapRoot)`
  [data-part='blueprint'] {
    display: contents;
  }

  /* Evidence scrolls away, the touchpoints stay. */
  [data-part='grid'] > thead {
    position: static;
  }

  [data-part='grid'] > thead > tr:last-child > th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }

  [data-part='grid'] > thead > tr:last-child > [data-part='lane-title'] {
    z-index: 3;
  }

  /* Room for the connectors, between the columns and between the rows. */
  [data-part='grid'] [data-kind='cards'] > td {
    padding: ${space3};
  }

  /* The three lines part the zones: drawn through, broken, dotted. Each in one piece. */
  [data-line] {
    position: relative;
  }

  [data-line] > td:where(:nth-of-type(1))::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 3;
    border-block-start: ${strokeMark} solid ${colorBorderStrong};
    content: '';
  }

  [data-line='visibility'] > td::before {
    border-block-start-style: dashed;
  }

  [data-line='internal-interaction'] > td::before {
    border-block-start-style: dotted;
  }

  [data-part='grid'] tr[data-line] > * {
    padding-block: ${space1} ${space2};
  }

  [data-part='grid'] tr:is([data-line], [data-line] + tr) > * {
    border-block-start: 0;
  }
  ${blueprintCardStyles}
  ${dependencyStyles}

  @media print {
    [data-part='grid'] > thead > tr:last-child > th {
      position: static;
    }
  }
`;
