import { gapOf, wellKnownMeasure, type Measure } from '@sojourn/core';
import { forwardRef } from 'react';
import { gapChart as english } from '../../i18n/en/charts';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows, intervalOf } from '../internal/checkedRows';
import type { GapRow } from '../rows';
import { Root } from './GapChart.styles';
import { GapChartRow } from './GapChartRow';
import { GapKey } from './GapPicture';
import { gapSentence } from './gapSentence';

export interface GapChartProps extends ChartProps {
  /** One for each touchpoint, in the journey's order. */
  rows: readonly GapRow[];
  /**
   * What is compared: what was experienced with what was `expectation`, or what the organization
   * believes with what customers say, `viewpoint`.
   * @defaultValue 'expectation'
   */
  kind?: 'expectation' | 'viewpoint' | undefined;
  /**
   * The measure that both values are on. Unlike scales are never subtracted.
   * @defaultValue emotion, -2 to +2
   */
  measure?: Measure | undefined;
  /** The touchpoint that is marked as selected. */
  selectedId?: string | null | undefined;
}

/**
 * How far apart two views of each touchpoint lie, and on which side. The picture stands in the rows
 * of the table: drawn without a chart library, it is there on a server, and a title may be as long as
 * it is. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link ExperienceLevels}, {@link PriorityMatrix}
 *
 * @example
 * <GapChart rows={[{ id: 'call', title: 'Call', reference: 0.5, value: -1.2 }]} />
 */
export const GapChart = forwardRef<HTMLElement, GapChartProps>(function GapChart(
  {
    rows: given,
    kind = 'expectation',
    measure = wellKnownMeasure('emotion') as Measure,
    selectedId,
    heading,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const words = useMessages('gapChart', english, messages);
  const shared = useChartWords(messages);
  const { text } = words;
  const width = measure.scale.max - measure.scale.min;
  const checked = checkedRows<GapRow, 'reference' | 'value' | 'low' | 'high'>(given, {
    needed: ['reference', 'value'],
    optional: ['low', 'high'],
    range: (name) =>
      name === 'low' || name === 'high' ? { min: -width, max: width } : measure.scale,
  });
  const rows = checked.rows.map(({ reference, value, ...row }) => ({
    ...row,
    reference,
    value,
    interval: intervalOf(row),
    ...(reference !== undefined && value !== undefined && gapOf(value, reference, measure)),
  }));
  const withInterval = rows.some(({ interval }) => interval);
  const name = heading ?? text(kind);
  // A difference has two sides, also on a scale that begins at 0.
  const difference = { ...measure, scale: { ...measure.scale, min: -width, max: width } };
  const format = (value: number) => formatScore(value, measure, words.locale);
  const formatGap = (value: number) => formatScore(value, difference, words.locale);

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={gapSentence(rows, { kind, format: formatGap, words, shared })}
      notes={checkNotes(checked, shared)}
      messages={messages}
    >
      {rows.length > 0 && (
        <ChartTable
          name={name}
          stacks
          head={
            <>
              <th scope="col">{shared.text('touchpoint')}</th>
              <th scope="col">
                <GapKey of="reference" />
                {text(`${kind}-reference`)}
              </th>
              <th scope="col">
                <GapKey of="value" />
                {text(`${kind}-value`)}
              </th>
              <th scope="col">{text('gap')}</th>
              {withInterval && (
                <th scope="col" data-wide="">
                  {shared.text('interval')}
                </th>
              )}
            </>
          }
        >
          <tbody>
            {rows.map((row, index) => (
              <GapChartRow
                key={index}
                row={row}
                measure={measure}
                format={format}
                formatGap={formatGap}
                selected={row.id === selectedId}
                withInterval={withInterval}
                language={language}
                words={words}
                shared={shared}
              />
            ))}
          </tbody>
        </ChartTable>
      )}
    </Root>
  );
});
