import {
  radiusMedium,
  space1,
  space2,
  toneNeutralSurface,
  toneNeutralText,
  toneRedSurface,
  toneRedText,
} from '@sojourn/tokens/leaves';

export const chipStyles = `
  > [data-chips] {
    gap: ${space2};
    padding: 0;
    border: 0;

    > dd {
      display: flex;
      gap: ${space1};
      min-width: 0;
      padding: ${space1} ${space2};
      border-radius: ${radiusMedium};
      background: ${toneNeutralSurface};
      color: ${toneNeutralText};
    }

    > [data-list='pains'] {
      background: ${toneRedSurface};
      color: ${toneRedText};
    }
  }
`;
