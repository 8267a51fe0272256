import { font, type } from '@sojourn/tokens';

// The family is the host's: it is inherited.
export const metaText = `
  font-size: ${type.meta.size};
  line-height: ${type.meta.lineHeight};
  font-weight: ${type.meta.weight};
`;

export const bodyText = `
  font-size: ${type.body.size};
  line-height: ${type.body.lineHeight};
  font-weight: ${type.body.weight};
`;

export const touchpointTitleText = `
  font-size: ${type.touchpointTitle.size};
  line-height: ${type.touchpointTitle.lineHeight};
  font-weight: ${type.touchpointTitle.weight};
`;

export const stageTitleText = `
  font-size: ${type.stageTitle.size};
  line-height: ${type.stageTitle.lineHeight};
  font-weight: ${type.stageTitle.weight};
`;

export const strongText = `
  font-weight: ${font.weight.strong};
`;
