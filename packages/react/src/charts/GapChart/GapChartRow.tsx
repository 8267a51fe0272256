import type { Measure } from '@sojourn/core';
import type { Messages } from '../../i18n/useMessages';
import { RowHead } from '../internal/ChartTable';
import { GapPicture } from './GapPicture';
import type { DrawnGap } from './gapSentence';

interface GapChartRowProps {
  row: DrawnGap;
  measure: Measure;
  format: (value: number) => string;
  formatGap: (value: number) => string;
  selected: boolean;
  /** Whether any row has one. */
  withInterval: boolean;
  language: string | undefined;
  words: Messages<'gapChart'>;
  shared: Messages<'charts'>;
}

/** One touchpoint: its title, the two values as a picture and as numbers, and what lies between. */
export function GapChartRow({
  row,
  measure,
  format,
  formatGap,
  selected,
  withInterval,
  language,
  words: { text },
  shared,
}: GapChartRowProps) {
  const { title, reference, value, gap, side, interval } = row;
  const shown = (number: number | undefined) =>
    number === undefined ? <span>{shared.text('unknown')}</span> : format(number);
  return (
    <tr data-selected={selected} data-side={side}>
      <RowHead title={title} untitled={shared.text('untitled')} language={language}>
        <GapPicture row={row} measure={measure} />
      </RowHead>
      <td>{shown(reference)}</td>
      <td>{shown(value)}</td>
      <td>
        {gap === undefined || side === undefined ? (
          shown(undefined)
        ) : (
          <>
            <b>{formatGap(gap)}</b> <span data-part="side">{text(side)}</span>
          </>
        )}
      </td>
      {withInterval && (
        <td data-wide="">
          {interval &&
            shared.text('range', { low: formatGap(interval.low), high: formatGap(interval.high) })}
        </td>
      )}
    </tr>
  );
}
