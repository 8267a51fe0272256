import { forwardRef } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { rippleChart as english } from '../../i18n/en/charts';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { ArrowRight } from '../../internal/icons';
import { VisuallyHidden } from '../../internal/VisuallyHidden';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows, intervalOf } from '../internal/checkedRows';
import type { RippleRow } from '../rows';
import { Root } from './RippleChart.styles';
import { RipplePicture } from './RipplePicture';
import { formatAssociation, rippleSentence } from './rippleSentence';

export interface RippleChartProps extends ChartProps {
  /** One for each pair of an earlier and a later touchpoint. */
  rows: readonly RippleRow[];
  /** The touchpoint whose pairs are marked. */
  selectedId?: string | null | undefined;
}

/**
 * How the rating of one touchpoint goes together with that of a later one: a point with its interval
 * for each pair, grey and hollow where the interval holds 0. It is association, and the words say no
 * more. Drawn in the rows of a table, without a chart library. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link DriverChart}
 *
 * @example
 * <RippleChart rows={[{ from: 'form', fromTitle: 'Form', to: 'call', toTitle: 'Call', association: 0.46 }]} />
 */
export const RippleChart = forwardRef<HTMLElement, RippleChartProps>(function RippleChart(
  { rows: given, selectedId, heading, language, messages, ...rest },
  ref,
) {
  const words = useMessages('rippleChart', english, messages);
  const shared = useChartWords(messages);
  const { text, locale } = words;
  const checked = checkedRows<RippleRow, 'association' | 'low' | 'high'>(given, {
    needed: ['association'],
    optional: ['low', 'high'],
    range: { min: -1, max: 1 },
  });
  const rows = checked.rows.map((row) => {
    const interval = intervalOf(row);
    return { ...row, interval, clear: !interval || interval.low > 0 || interval.high < 0 };
  });
  const unclear = rows.filter(({ clear }) => !clear).length;
  const content = contentAttributes(language);
  const title = (given: string) =>
    hasText(given) ? <span {...content}>{given}</span> : shared.text('untitled');
  const number = (value: number) => formatAssociation(value, locale);
  const name = heading ?? text('heading');

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={rippleSentence(rows, words, shared)}
      notes={[
        unclear > 0 && unclear < rows.length && text('unclearRows', { count: unclear }),
        rows.length > 0 && text('caution'),
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
              <th scope="col">{text('pair')}</th>
              <th scope="col">{text('association')}</th>
              <th scope="col">{shared.text('interval')}</th>
              <th scope="col">{shared.text('answers')}</th>
            </>
          }
        >
          <tbody>
            {rows.map(
              ({ from, fromTitle, to, toTitle, association, interval, clear, n }, index) => (
                <tr
                  key={index}
                  data-selected={from === selectedId || to === selectedId}
                  data-clear={clear}
                >
                  <th scope="row">
                    <div data-part="head">
                      <div>
                        {title(fromTitle)}{' '}
                        <span data-part="arrow">
                          <Icon node={ArrowRight} />
                        </span>
                        <VisuallyHidden>{text('with')}</VisuallyHidden> {title(toTitle)}
                      </div>
                      <RipplePicture association={association} interval={interval} />
                    </div>
                  </th>
                  <td>
                    {association === undefined ? (
                      <span>{shared.text('unknown')}</span>
                    ) : (
                      <b>{number(association)}</b>
                    )}
                    {!clear && <span data-part="unclear">{text('unclear')}</span>}
                  </td>
                  <td>
                    {interval ? (
                      shared.text('range', {
                        low: number(interval.low),
                        high: number(interval.high),
                      })
                    ) : (
                      <span>{shared.text('unknown')}</span>
                    )}
                  </td>
                  <td>{Number.isFinite(n) && Number(n).toLocaleString(locale)}</td>
                </tr>
              ),
            )}
          </tbody>
        </ChartTable>
      )}
    </Root>
  );
});
