import {
  colorAccent,
  radiusSmall,
  toneRedSurface,
  toneRedText,
  toneTealSurface,
  toneTealText,
} from '@sojourn/tokens/leaves';
import { focusRing } from '../../theme/sheet';

/** Words that only one side says, and long texts that are folded. */
export const markStyles = `
  del,
  ins {
    padding-inline: 2px;
    border-radius: ${radiusSmall};
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  del {
    background: ${toneRedSurface};
    color: ${toneRedText};
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  ins {
    background: ${toneTealSurface};
    color: ${toneTealText};
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  summary {
    list-style: none;
    cursor: pointer;

    &::-webkit-details-marker {
      display: none;
    }

    > span {
      display: block;
    }

    small {
      display: block;
      color: ${colorAccent};
    }

    &:focus-visible {
      ${focusRing}
    }
  }

  details[open] > summary > [dir] {
    display: none;
  }
`;
