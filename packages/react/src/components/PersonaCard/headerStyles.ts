import { radiusMedium, space3, space4 } from '@sojourn/tokens/leaves';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';

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

  figure {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 72px;
    height: 72px;
    overflow: hidden;
    border-radius: ${radiusMedium};
    background: var(--sojourn-tone-surface);
    color: var(--sojourn-tone-text);

    > svg {
      width: 100%;
      fill: var(--sojourn-tone-solid);
    }

    > img {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
      color: transparent;
    }
  }

  &[data-variant='compact'] {
    header > div > :first-child {
      ${touchpointText}
      ${strong}
    }

    figure {
      ${bodyText}
      ${strong}
      width: 40px;
      height: 40px;
    }
  }
`;
