import {
  colorBorder,
  colorPositive,
  colorSurface,
  colorText,
  colorTextMuted,
  colorWarning,
  fontWeightStrong,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  space5,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { heardStyles } from '../../internal/heardStyles';
import { contentRules } from '../../theme/content';
import { toneRules } from '../../theme/toneRules';
import { bodyText, metaText, touchpointText } from '../../theme/typography';
import { chipStyles } from './chipStyles';
import { headerStyles } from './headerStyles';
import { sectionStyles } from './sectionStyles';
import { traitStyles } from './traitStyles';

export const Root = styled.article`
  ${toneRules}
  ${bodyText}
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: ${space5};
  min-width: 0;
  padding: ${space6};
  border: ${strokeHairline} solid ${colorBorder};
  border-radius: ${radiusMedium};
  background: ${colorSurface};
  color: ${colorText};
  overflow-wrap: anywhere;

  &[data-variant='compact'] {
    gap: ${space3};
    padding: ${space4};
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, dl, dd, blockquote) {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  svg {
    flex: none;
  }

  [data-part='muted'] {
    color: ${colorTextMuted};
  }

  blockquote {
    ${touchpointText}
    padding-inline-start: ${space4};
    border-inline-start: 3px solid var(--sojourn-tone-solid);
    font-weight: inherit;
  }

  [data-part='story'] {
    white-space: pre-line;
  }

  [data-part='facts'] {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space4};
    padding-top: ${space4};
    border-top: ${strokeHairline} solid ${colorBorder};

    > div {
      display: flex;
      flex-wrap: wrap;
      column-gap: ${space1};
      min-width: 0;
    }

    dt {
      color: ${colorTextMuted};
    }

    dd {
      min-width: 0;
      font-weight: ${fontWeightStrong};
    }
  }

  > footer {
    ${metaText}
    display: flex;
    gap: ${space2};
    color: ${colorTextMuted};

    > svg,
    strong {
      color: ${colorPositive};
    }

    &[data-provenance='assumed'] > svg,
    &[data-provenance='assumed'] strong {
      color: ${colorWarning};
    }

    > span {
      min-width: 0;
    }
  }

  strong {
    font-weight: ${fontWeightStrong};
  }

  [data-part='heard'] {
    ${heardStyles}
  }

  ${contentRules}
  ${headerStyles}
  ${sectionStyles}
  ${traitStyles}
  ${chipStyles}
`;
