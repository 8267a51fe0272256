import { bodyText, metaText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorNegative,
  colorTextMuted,
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

export const Root = styled.div`
  ${bodyText}
  container-type: inline-size;

  p {
    margin: 0;
  }

  [data-part='intro'],
  [data-part='empty'],
  [data-part='state'] {
    color: ${colorTextMuted};
  }

  [data-part='state'] {
    ${metaText}
    padding-inline-end: ${space2};
  }

  [data-part='message'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2} ${space3};
    align-items: center;
    margin-block-start: ${space3};
    padding: ${space2} ${space3};
    border: ${strokeHairline} solid ${colorBorder};
    border-radius: ${radiusMedium};
  }

  [data-part='message'] > p {
    flex: 1 1 12rem;
    min-width: 0;
  }

  [data-part='message'][data-problem] {
    border-color: ${colorNegative};
  }

  [data-part='lists'] {
    display: grid;
    gap: ${space6};
    margin-block-start: ${space4};
  }

  section {
    min-width: 0;
  }

  h3 {
    ${bodyText}
    ${strong}
    margin: 0 0 ${space3};
  }

  [data-part='lists'] ul[data-part='entries'] {
    display: grid;
    gap: ${space5};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space2};
    align-items: center;
    min-height: 32px;
    margin-block-start: ${space2};
  }

  [data-part='choices'] > p:not([data-part]) {
    flex: 1 1 12rem;
    min-width: 0;
  }

  [data-part='back'] {
    margin-block-end: ${space3};
    margin-inline-start: calc(-1 * ${space2});
  }

  @container (min-width: 40rem) {
    [data-part='lists'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
