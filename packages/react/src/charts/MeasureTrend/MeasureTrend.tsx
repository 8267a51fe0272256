'use client';

import type { Measure } from '@sojourn/core';
import { forwardRef } from 'react';
import { measureTrend as english } from '../../i18n/en/charts';
import { formatDate } from '../../i18n/format';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import type { TrendRow } from '../rows';
import { Root } from './MeasureTrend.styles';
import { TrendPicture } from './TrendPicture';
import { trendRowsOf } from './trendRows';
import { trendSentences } from './trendSentences';

export interface MeasureTrendProps extends ChartProps {
  /** One for each period, in any order. A period without a value breaks the line. */
  rows: readonly TrendRow[];
  /** What was measured: its name, its scale, and its target, which is drawn as a line. */
  measure: Measure;
}

/**
 * A measure over time, with its interval, its target, and a gap where nothing is known. Recharts
 * draws the time axis, the band and the line. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link ScoreBadge}
 *
 * @example
 * <MeasureTrend measure={nps} rows={[{ on: '2026-01-01', value: 29, low: 20, high: 38, n: 171 }]} />
 */
export const MeasureTrend = forwardRef<HTMLElement, MeasureTrendProps>(function MeasureTrend(
  { rows, measure, heading, language, messages, ...rest },
  ref,
) {
  const words = useMessages('measureTrend', english, messages);
  const shared = useChartWords(messages);
  const { text, locale } = words;
  const { points, undated, missing, clamped } = trendRowsOf(rows, measure.scale);
  const known = points.filter(({ value }) => value !== undefined);
  const withInterval = points.some(({ interval }) => interval);
  const withAnswers = points.some(({ n }) => n !== undefined);
  const gaps = points.length - known.length;
  const format = (value: number) => formatScore(value, measure, locale);
  const unknown = <span>{shared.text('unknown')}</span>;
  const name = heading ?? measure.name;

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={trendSentences(points, measure, { words, shared })}
      notes={[
        known.length > 0 && gaps > 0 && text('gaps', { count: gaps }),
        undated > 0 && text('undated', { count: undated }),
        ...checkNotes({ missing: known.length > 0 ? 0 : missing, clamped }, shared),
      ]}
      messages={messages}
    >
      {known.length > 0 && (
        <div data-part="sides">
          <ChartTable
            name={name}
            head={
              <>
                <th scope="col">{text('date')}</th>
                <th scope="col">{text('value')}</th>
                {withInterval && <th scope="col">{shared.text('interval')}</th>}
                {withAnswers && <th scope="col">{shared.text('answers')}</th>}
              </>
            }
          >
            <tbody>
              {points.map(({ on, value, interval, n }, index) => (
                <tr key={index}>
                  <th scope="row">{formatDate(on, locale)}</th>
                  <td>{value === undefined ? unknown : <b>{format(value)}</b>}</td>
                  {withInterval && (
                    <td>
                      {interval
                        ? shared.text('range', {
                            low: format(interval.low),
                            high: format(interval.high),
                          })
                        : unknown}
                    </td>
                  )}
                  {withAnswers && <td>{n?.toLocaleString(locale)}</td>}
                </tr>
              ))}
            </tbody>
          </ChartTable>
          <TrendPicture
            points={points}
            measure={measure}
            target={
              measure.target === undefined
                ? undefined
                : text('target', { target: format(measure.target) })
            }
            formatTime={(time) => formatDate(new Date(time).toISOString(), locale)}
            formatValue={format}
          />
        </div>
      )}
    </Root>
  );
});
