import { space3, space4 } from '@sojourn/tokens/leaves';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';
import { portraitStyles } from './portraitStyles';

export const headerStyles = `
  > header {
    display: flex;
    flex-wrap: wrap;
    gap: ${space3} ${space4};
    align-items: center;
  }

  header > div {
    flex: 1 1 128px;
    min-width: 0;
  }

  header > p > strong,
  header > div > :first-child,
  figure {
    ${stageText}
    ${strong}
  }

  header > p {
    ${metaText}
    margin-inline-start: auto;
    text-align: end;

    strong {
      display: block;
      color: var(--sojourn-tone-text);
    }
  }

  ${portraitStyles}

  &[data-variant='compact'] {
    header > div > :first-child {
      ${touchpointText}
    }

    figure {
      ${bodyText}
      width: 40px;
      height: 40px;
    }
  }
`;
