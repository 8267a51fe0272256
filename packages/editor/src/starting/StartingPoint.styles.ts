import { metaText, stageText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorTextMuted,
  space1,
  space2,
  space4,
  space5,
  space6,
  space8,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Root = styled.section`
  flex: 1;
  display: flex;
  flex-direction: column;
  gap: ${space5};
  box-sizing: border-box;
  width: 100%;
  min-width: 0;
  max-width: 60rem;
  margin-inline: auto;
  padding: ${space8} ${space6};

  h3 {
    ${stageText}
    ${strong}
    margin: 0;
  }

  h3 + p {
    margin-block: ${space1} 0;
    color: ${colorTextMuted};
  }

  > [data-part='others'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    padding-block-start: ${space4};
    border-block-start: ${strokeHairline} solid ${colorBorder};
  }

  > [data-part='others'] > p {
    ${metaText}
    margin: 0;
    margin-inline-end: ${space2};
    color: ${colorTextMuted};
  }

  > [role='status'] {
    margin: 0;
  }

  @container (max-width: 30rem) {
    padding: ${space5} ${space4};
  }
`;
