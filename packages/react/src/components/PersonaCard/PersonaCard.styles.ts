import {
  colorBorder,
  colorPositive,
  colorSurface,
  colorText,
  colorTextMuted,
  colorWarning,
  radiusMedium,
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
import { bodyText, metaText, strong, touchpointText } from '../../theme/typography';
import { chipStyles } from './chipStyles';
import { headerStyles } from './headerStyles';
import { sectionStyles } from './sectionStyles';
import { traitStyles } from './traitStyles';

export const Root = styled.article`
  ${toneRules}
  ${bodyText}
  position: relative;
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

  /* But not of the host's buttons. */
  *:not(button) {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  svg {
    flex: none;
  }

  :is([data-muted], header > p, dt, footer),
  > ul {
    color: ${colorTextMuted};
  }

  blockquote {
    ${touchpointText}
    padding-inline-start: ${space4};
    border-inline-start: 3px solid var(--sojourn-tone-solid);
  }

  > p {
    white-space: pre-line;
  }

  > dl {
    ${metaText}
    display: flex;
    flex-wrap: wrap;
    gap: ${space2} ${space4};
    padding-top: ${space5};
    border-top: ${strokeHairline} solid ${colorBorder};
  }

  div > :is(dt, dd) {
    display: inline;
  }

  > footer {
    ${metaText}
    display: flex;
    gap: ${space2};

    :is(svg, strong) {
      color: ${colorPositive};
    }

    &[data-provenance='assumed'] :is(svg, strong) {
      color: ${colorWarning};
    }
  }

  strong,
  div > dd {
    ${strong}
  }

  a {
    color: inherit;
  }

  [data-heard] {
    ${heardStyles}
  }

  ${contentRules}
  ${headerStyles}
  ${sectionStyles}
  ${traitStyles}
  ${chipStyles}
`;
