import { bodyText, metaText, stageText, strong } from '@sojourn/react/kit';
import {
  colorBorder,
  colorPositive,
  colorTextMuted,
  colorWarning,
  space1,
  space2,
  space3,
  space4,
  space5,
  space6,
  strokeHairline,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

export const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: ${space1} ${space4};
  align-items: center;
  padding: ${space2} ${space3} ${space2} ${space6};
  border-block-end: ${strokeHairline} solid ${colorBorder};

  > :is(h1, h2, h3, h4, h5, h6) {
    ${stageText}
    ${strong}
    flex: 1 1 12rem;
    min-width: 0;
    margin: 0;
  }

  > [data-part='tools'] {
    display: flex;
    gap: ${space1};
  }

  @media (max-width: 30rem) {
    padding-inline-start: ${space4};
  }
`;

export const Sheet = styled.div`
  padding: ${space5} ${space6} ${space6};

  @media (max-width: 30rem) {
    padding-inline: ${space4};
  }
`;

export const Workbench = styled.div`
  container-type: inline-size;
  min-width: 0;

  > [data-part='sides'] {
    display: flex;
    flex-direction: column;
    gap: ${space6};
  }

  [data-part='form'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: ${space5};
    min-width: 0;
  }

  /* What begins the form needs no line above it. */
  [data-part='form'] > :first-child section {
    padding-block-start: 0;
    border: 0;
  }

  [data-part='suggest'] {
    margin-block-start: ${space2};
    margin-inline-start: calc(-1 * ${space2});
  }

  [data-part='evidence'] > div + div {
    margin-block-start: ${space3};
  }

  [data-part='preview'] {
    display: flex;
    flex-direction: column;
    gap: ${space3};
    min-width: 0;
  }

  [data-part='preview-head'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
    align-items: center;
    justify-content: space-between;

    > :is(h2, h3, h4, h5, h6) {
      ${bodyText}
      ${strong}
      margin: 0;
    }

    > [role='group'] {
      display: flex;
      gap: ${space1};
    }
  }

  [data-part='next'] {
    ${metaText}
    display: flex;
    gap: ${space2};

    > svg {
      flex: none;
      color: ${colorWarning};
    }

    &[data-complete] > svg {
      color: ${colorPositive};
    }

    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    div > p {
      ${strong}
    }

    li {
      padding-block-start: ${space1};
    }
  }

  [data-part='rests'] {
    ${metaText}
    margin: 0;
    padding-block-start: ${space3};
    border-block-start: ${strokeHairline} solid ${colorBorder};
    color: ${colorTextMuted};
  }

  @container (min-width: 46rem) {
    > [data-part='sides'] {
      flex-direction: row;
      gap: ${space6};
      align-items: start;
    }

    [data-part='preview'] {
      position: sticky;
      inset-block-start: ${space4};
      flex: 0 0 45%;
    }
  }

  @container (min-width: 64rem) {
    > [data-part='sides'] {
      gap: calc(${space6} * 2);
    }
  }
`;
