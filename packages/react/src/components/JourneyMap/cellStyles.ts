import { color, font, radius, space, stroke, tone, type } from '@sojourn/tokens';
import { css } from 'styled-components';

/** What stands in the cells: cards, scores, opportunities, paths, the curve. */
export const cellStyles = css`
  [data-part='cards'] {
    display: grid;
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='card'] {
    padding-inline-start: 0;
    white-space: pre-line;
  }

  [data-part='card'] a {
    color: ${color.accent};
  }

  [data-part='card'] img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: ${radius.small};
  }

  [data-topic='thinking'] [data-part='card'],
  [data-topic='note'] [data-part='card'] {
    color: ${color.textMuted};
  }

  [data-topic='quote'] [data-part='card'] {
    font-style: italic;
  }

  [data-topic='pain'] [data-part='card'],
  [data-topic='gain'] [data-part='card'],
  [data-part='card'][data-tone] {
    padding-inline-start: ${space[2]};
    border-inline-start: ${stroke.mark} solid var(--card-mark);
  }

  [data-topic='pain'] {
    --card-mark: ${color.negative};
  }

  [data-topic='gain'] {
    --card-mark: ${color.positive};
  }

  [data-part='card'][data-tone='neutral'] {
    --card-mark: ${tone.neutral.solid};
  }

  [data-part='card'][data-tone='blue'] {
    --card-mark: ${tone.blue.solid};
  }

  [data-part='card'][data-tone='teal'] {
    --card-mark: ${tone.teal.solid};
  }

  [data-part='card'][data-tone='green'] {
    --card-mark: ${tone.green.solid};
  }

  [data-part='card'][data-tone='olive'] {
    --card-mark: ${tone.olive.solid};
  }

  [data-part='card'][data-tone='amber'] {
    --card-mark: ${tone.amber.solid};
  }

  [data-part='card'][data-tone='orange'] {
    --card-mark: ${tone.orange.solid};
  }

  [data-part='card'][data-tone='red'] {
    --card-mark: ${tone.red.solid};
  }

  [data-part='card'][data-tone='pink'] {
    --card-mark: ${tone.pink.solid};
  }

  [data-part='card'][data-tone='violet'] {
    --card-mark: ${tone.violet.solid};
  }

  [data-part='folded'] {
    margin: 0;
    color: ${color.textMuted};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
  }

  [data-part='guidance'] {
    margin: 0;
    color: ${color.textMuted};
    font-style: italic;
  }

  [data-part='opportunity'] {
    font-weight: ${font.weight.strong};
  }

  [data-part='opportunity'] small,
  [data-part='path'] {
    display: block;
    color: ${color.textMuted};
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
    font-weight: ${font.weight.regular};
  }

  [data-part='opportunity'] small[data-status] {
    color: ${color.accent};
    font-weight: ${font.weight.strong};
  }

  [data-part='rollup'] {
    font-variant-numeric: tabular-nums;
  }

  /* The curve lies over all its cells; each cell keeps its own words for a screen reader. */
  [data-kind='curve'] > td {
    height: 176px;
    padding: 0;
  }

  [data-part='curve-over'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    overflow: visible;
    pointer-events: none;
  }

  [data-kind='curve'] > td:nth-of-type(1) {
    position: relative;
  }

  [data-part='axis'] {
    color: ${color.textMuted};
    font-weight: ${font.weight.regular};
    text-align: end;
  }

  [data-part='axis'] > span {
    position: absolute;
    inset-inline-end: ${space[3]};
    inset-block-start: 24px;
  }

  [data-part='axis'] > span:nth-child(2) {
    inset-block-start: 80px;
  }

  [data-part='axis'] > span:nth-child(3) {
    inset-block-start: 136px;
  }

  [data-part='legend'] {
    position: absolute;
    inset-block-end: ${space[2]};
    inset-inline-start: ${space[6]};
    margin: 0;
    padding: 0;
    list-style: none;
    color: ${color.textMuted};
    font-weight: ${font.weight.regular};
  }

  [data-part='legend'] svg {
    margin-inline-end: ${space[1]};
    vertical-align: middle;
  }
`;
