import {
  colorAccent,
  colorBorder,
  colorNegative,
  colorPositive,
  colorTextMuted,
  colorWarning,
  radiusFull,
  space1,
  space2,
  space4,
  spaceHalf,
  strokeHairline,
  typeBodyLineHeight,
} from '@sojourn/tokens/leaves';
import { toneRules } from '../../theme/toneRules';
import { metaText, strong } from '../../theme/typography';

/** The lines: sign and word, what differs, and both values in their columns. */
export const rowStyles = `
  /* The columns: sign and word, what differs, both values. Where they do not fit, they stack. */
  [data-part='legend'],
  [data-part='row'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space1} ${space4};
    align-items: flex-start;
  }

  [data-part='legend'] {
    ${metaText}
    ${strong}
    padding-bottom: ${space2};
    border-bottom: ${strokeHairline} solid ${colorBorder};
  }

  [data-part='kind'],
  [data-part='legend'] > :first-child {
    ${metaText}
    display: flex;
    flex: 0 0 104px;
    gap: ${space2};
    align-items: center;
    min-height: ${typeBodyLineHeight};
  }

  [data-part='subject'],
  [data-part='legend'] > :nth-child(2) {
    flex: 1 1 96px;

    small {
      display: block;
    }
  }

  [data-part='legend'] > span:empty {
    min-height: 0;
  }

  [data-part='values'] {
    display: grid;
    flex: 4 1 336px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(184px, 40%)), 1fr));
    gap: ${space1} ${space4};
  }

  [data-side] {
    display: flex;
    gap: ${space2};
    align-items: flex-start;
  }

  [data-side='removed'] {
    color: ${colorTextMuted};
  }

  &[data-compares='personas'] [data-side] {
    color: inherit;
  }

  /* What has no sign lines up with what has one. */
  [data-side]:not([data-kind], [data-side='none']) {
    padding-inline-start: 24px;
  }

  [data-side] > :last-child {
    flex: 1;
  }

  [data-side] li + li {
    margin-top: ${spaceHalf};
  }

  [data-part='sign'] {
    display: inline-flex;
    align-self: flex-start;
    padding-top: ${spaceHalf};
    color: var(--diff-sign);
  }

  [data-part='kind'] [data-part='sign'],
  [data-part='filter'] [data-part='sign'] {
    align-self: center;
    padding: 0;
  }

  [data-part='kind'] {
    color: var(--diff-sign);
  }

  /* Who somebody is, is no judgement. */
  &[data-compares='personas'] :is([data-kind='added'], [data-kind='removed']) {
    --diff-sign: ${colorTextMuted};
  }

  [data-kind='added'] {
    --diff-sign: ${colorPositive};
  }

  [data-kind='removed'] {
    --diff-sign: ${colorNegative};
  }

  [data-kind='moved'] {
    --diff-sign: ${colorAccent};
  }

  [data-kind='changed'] {
    --diff-sign: ${colorWarning};
  }

  [data-kind='moved'] [data-part='sign']:dir(rtl) {
    transform: scaleX(-1);
  }

  [data-part='initials'] {
    ${toneRules}
    ${strong}
    display: inline-grid;
    flex: none;
    place-items: center;
    width: ${typeBodyLineHeight};
    height: ${typeBodyLineHeight};
    border-radius: ${radiusFull};
    font-size: 10px;
    background: var(--sojourn-tone-surface);
    color: var(--sojourn-tone-text);
  }

  [data-part='score'] {
    display: flex;
    gap: ${space2};
    align-items: flex-start;

    > svg {
      margin-block: -1px;
    }

    strong {
      ${metaText}
      ${strong}
      margin-inline-start: ${space2};
      white-space: nowrap;
    }

    [data-sense='better'] {
      color: ${colorPositive};
    }

    [data-sense='worse'] {
      color: ${colorNegative};
    }

    small {
      display: block;
    }
  }
`;
