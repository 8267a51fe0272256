import { funnelSteps } from '@sojourn/core';
import { forwardRef } from 'react';
import { funnelChart as english } from '../../i18n/en/charts';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable, RowHead } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows } from '../internal/checkedRows';
import type { FunnelRow } from '../rows';
import { Root } from './FunnelChart.styles';
import { FunnelPicture } from './FunnelPicture';
import { funnelSentence } from './funnelSentence';

export interface FunnelChartProps extends ChartProps {
  /** One for each stage, in order. */
  rows: readonly FunnelRow[];
  /** The stage that is marked as selected. */
  selectedId?: string | null | undefined;
}

/**
 * How many people are at each stage, which share of those before them, and how many leave. Bars in
 * the rows of a table: unlike a chart library's funnel they begin at one line, so that lengths can
 * be compared, and they are there on a server. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link PathArcs}
 *
 * @example
 * <FunnelChart rows={[{ id: 'apply', title: 'Application', count: 1460 }]} />
 */
export const FunnelChart = forwardRef<HTMLElement, FunnelChartProps>(function FunnelChart(
  { rows: given, selectedId, heading, language, messages, ...rest },
  ref,
) {
  const words = useMessages('funnelChart', english, messages);
  const shared = useChartWords(messages);
  const { text, locale } = words;
  const checked = checkedRows<FunnelRow, 'count'>(given, { needed: ['count'], range: { min: 0 } });
  const steps = funnelSteps(checked.rows.map(({ count }) => count));
  const rows = checked.rows.map((row, index) => ({ ...row, ...steps[index] }));
  const most = Math.max(...rows.map(({ count = 0 }) => count), 0);
  const number = (value: number) => value.toLocaleString(locale);
  const name = heading ?? text('heading');

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={funnelSentence(rows, words, shared)}
      notes={checkNotes(checked, shared)}
      messages={messages}
    >
      {rows.length > 0 && (
        <ChartTable
          name={name}
          stacks
          head={
            <>
              <th scope="col">{text('stage')}</th>
              <th scope="col">{text('people')}</th>
              <th scope="col">{text('conversion')}</th>
              <th scope="col">{text('exits')}</th>
            </>
          }
        >
          <tbody>
            {rows.map(({ id, title, count, conversion, exits }, index) => (
              <tr key={index} data-selected={id === selectedId}>
                <RowHead title={title} untitled={shared.text('untitled')} language={language}>
                  <FunnelPicture count={count} before={rows[index - 1]?.count} most={most} />
                </RowHead>
                <td>
                  {count === undefined ? (
                    <span>{shared.text('unknown')}</span>
                  ) : (
                    <b>{number(count)}</b>
                  )}
                </td>
                <td>{conversion !== undefined && formatShare(conversion, locale)}</td>
                <td>
                  {exits !== undefined &&
                    (exits < 0 ? text('joined', { count: number(-exits) }) : number(exits))}
                </td>
              </tr>
            ))}
          </tbody>
        </ChartTable>
      )}
    </Root>
  );
});
