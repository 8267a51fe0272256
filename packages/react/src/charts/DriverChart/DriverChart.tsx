import { forwardRef } from 'react';
import { driverChart as english } from '../../i18n/en/charts';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable, RowHead } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows, intervalOf } from '../internal/checkedRows';
import { shortTitle } from '../internal/titles';
import type { DriverRow } from '../rows';
import { Root } from './DriverChart.styles';
import { DriverPicture } from './DriverPicture';

/** The weights and what they add up to are rounded apart: no more than this is a mistake. */
const tolerance = 0.01;

export interface DriverChartProps extends ChartProps {
  /** One for each touchpoint, in any order: the heaviest is shown first. */
  rows: readonly DriverRow[];
  /** What is explained, as its measure is called: `NPS`. */
  outcome: string;
  /**
   * R², 0 to 1: the share of the outcome's differences that all of them explain together. The
   * figure says so where the weights do not add up to it.
   * @defaultValue the sum of the weights
   */
  r2?: number | undefined;
  /** The touchpoint that is marked as selected. */
  selectedId?: string | null | undefined;
}

/**
 * How much each touchpoint explains of an outcome, by Johnson's relative weights (2000), each with
 * its interval. Bars in the rows of a table need no chart library and are there on a server. Renders
 * a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link RippleChart}, {@link PriorityMatrix}
 *
 * @example
 * <DriverChart outcome="NPS" rows={[{ id: 'call', title: 'Call', weight: 0.21 }]} />
 */
export const DriverChart = forwardRef<HTMLElement, DriverChartProps>(function DriverChart(
  { rows: given, outcome, r2, selectedId, heading, language, messages, ...rest },
  ref,
) {
  const { text, locale } = useMessages('driverChart', english, messages);
  const shared = useChartWords(messages);
  const checked = checkedRows<DriverRow, 'weight' | 'low' | 'high'>(given, {
    needed: ['weight'],
    optional: ['low', 'high'],
    range: { min: 0, max: 1 },
  });
  const rows = checked.rows
    .map((row) => ({ ...row, interval: intervalOf(row) }))
    .sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  const [first] = rows;
  const sum = rows.reduce((total, { weight = 0 }) => total + weight, 0);
  const total = r2 !== undefined && r2 >= 0 && r2 <= 1 ? r2 : sum;
  const longest = Math.max(...rows.map(({ weight = 0, interval }) => interval?.high ?? weight), 0);
  const share = (value: number) => formatShare(value, locale);
  const name = heading ?? text('heading', { outcome });

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={
        first?.weight === undefined
          ? shared.text('empty')
          : text('summary', {
              total: share(total),
              outcome,
              title: shortTitle(first.title, shared.text('untitled')),
              weight: share(first.weight),
            })
      }
      notes={[
        rows.length > 0 &&
          Math.abs(sum - total) > tolerance &&
          text('mismatch', { sum: share(sum), total: share(total) }),
        ...checkNotes(checked, shared),
      ]}
      messages={messages}
    >
      {rows.length > 0 && (
        <ChartTable
          name={name}
          stacks
          head={
            <>
              <th scope="col">{shared.text('touchpoint')}</th>
              <th scope="col">{text('weight')}</th>
              <th scope="col">{shared.text('interval')}</th>
            </>
          }
        >
          <tbody>
            {rows.map(({ id, title, weight, interval }, index) => (
              <tr key={index} data-selected={id === selectedId}>
                <RowHead title={title} untitled={shared.text('untitled')} language={language}>
                  <DriverPicture weight={weight} interval={interval} longest={longest} />
                </RowHead>
                <td>
                  {weight === undefined ? (
                    <span>{shared.text('unknown')}</span>
                  ) : (
                    <b>{share(weight)}</b>
                  )}
                </td>
                <td>
                  {interval ? (
                    shared.text('range', { low: share(interval.low), high: share(interval.high) })
                  ) : (
                    <span>{shared.text('unknown')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ChartTable>
      )}
    </Root>
  );
});
