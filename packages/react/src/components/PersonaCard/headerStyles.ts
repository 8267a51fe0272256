import { colorTextMuted, radiusMedium, space3, space4 } from '@sojourn/tokens/leaves';
import { bodyText, metaText, stageText, strong, touchpointText } from '../../theme/typography';

export const headerStyles = `
  > header {
    display: flex;
    flex-wrap: wrap;
    gap: ${space3} ${space4};
    align-items: center;
  }

  [data-part='who'] {
    flex: 1 1 128px;
    min-width: 0;
  }

  [data-part='name'],
  [data-part='share'] strong,
  [data-part='portrait'] {
    ${stageText}
    ${strong}
  }

  [data-part='share'] {
    ${metaText}
    color: ${colorTextMuted};
    margin-inline-start: auto;
    text-align: end;

    strong {
      display: block;
      color: var(--sojourn-tone-text);
      font-variant-numeric: tabular-nums;
    }
  }

  [data-part='portrait'] {
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
    white-space: nowrap;

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
    > header {
      gap: ${space3};
    }

    [data-part='name'] {
      ${touchpointText}
      ${strong}
    }

    [data-part='portrait'] {
      ${bodyText}
      ${strong}
      width: 40px;
      height: 40px;
    }
  }
`;
