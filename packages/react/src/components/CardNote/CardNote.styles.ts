import { colorTextMuted, space2, space3, space4 } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { focusRing, sheetRules } from '../../theme/sheet';
import { bodyText, metaText } from '../../theme/typography';
import { noteStyles } from './noteStyles';

export const Root = styled.article`
  ${sheetRules}
  ${bodyText}
  ${contentRules}
  ${noteStyles}
  display: flex;
  flex-direction: column;
  gap: ${space3};
  padding: ${space4};
  break-inside: avoid;

  p {
    margin: 0;
  }

  [data-part='card'] > img {
    margin-block-end: ${space2};
  }

  [data-part='meta'] {
    ${metaText}
    color: ${colorTextMuted};
  }

  > [data-part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    justify-content: space-between;
  }

  [data-evidence] {
    margin-inline-start: -3px;
  }

  :is(summary, a):focus-visible {
    ${focusRing}
  }
`;
