import { radiusMedium } from '@sojourn/tokens/leaves';

/** How a `Portrait` looks: initials on the tone, and the picture over them. For its container. */
export const portraitStyles = `
  figure {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
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
`;
