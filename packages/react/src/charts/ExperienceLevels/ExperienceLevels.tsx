import { experienceLevels, type LevelName, type Measure } from '@sojourn/core';
import { forwardRef } from 'react';
import { experienceLevels as english } from '../../i18n/en/charts';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable, RowHead } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows } from '../internal/checkedRows';
import type { ExperienceLevelsRow } from '../rows';
import { Root } from './ExperienceLevels.styles';
import { LevelCell } from './LevelCell';
import { levelsSentence } from './levelsSentence';

export interface ExperienceLevelsProps extends ChartProps {
  /** One for each touchpoint, in the journey's order. */
  rows: readonly ExperienceLevelsRow[];
  /**
   * The journey's measures, for the scales of the three.
   * @defaultValue the customary scales: goal and ease 1 to 5, emotion -2 to +2
   */
  measures?: readonly Measure[] | undefined;
  /** The touchpoint that is marked as selected. */
  selectedId?: string | null | undefined;
}

/** The scale of each level, as `core` finds it. */
function scalesOf(measures: readonly Measure[]): ReadonlyMap<LevelName, Measure> {
  const { levels } = experienceLevels({ id: '', title: '', ratings: [], cards: [] }, measures);
  return new Map(levels.map(({ level, measure }) => [level, measure]));
}

/**
 * Was the goal met, was it easy, did it feel good: three bars for each touchpoint, never one index,
 * and the level that lags named. Plain bars in the cells of a table need no chart library and are
 * there on a server. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology.
 * @see {@link MomentCard}, {@link GapChart}
 *
 * @example
 * <ExperienceLevels rows={[{ id: 'call', title: 'Call', goal: 2.9, ease: 2.4, emotion: -1.6 }]} />
 */
export const ExperienceLevels = forwardRef<HTMLElement, ExperienceLevelsProps>(
  function ExperienceLevels(
    { rows: given, measures = [], selectedId, heading, language, messages, ...rest },
    ref,
  ) {
    const words = useMessages('experienceLevels', english, messages);
    const shared = useChartWords(messages);
    const { text } = words;
    const scales = scalesOf(measures);
    const checked = checkedRows<ExperienceLevelsRow, LevelName>(given, {
      needed: ['goal', 'ease', 'emotion'],
      range: (level) => scales.get(level)?.scale ?? {},
    });
    const rows = checked.rows.map(({ id, title, n, ...values }) => {
      const ratings = [...scales].flatMap(([level, { id: measure }]) => {
        const value = values[level];
        return value === undefined ? [] : [{ measure, value }];
      });
      return { id, title, n, ...experienceLevels({ id, title, ratings, cards: [] }, measures) };
    });
    const withAnswers = rows.some(({ n }) => Number.isFinite(n));
    const name = heading ?? text('heading');

    return (
      <Root
        {...rest}
        ref={ref}
        heading={name}
        sentence={
          rows.some(({ levels }) => levels.some(({ score }) => score))
            ? levelsSentence(rows, words)
            : shared.text('empty')
        }
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
                {[...scales.keys()].map((level) => (
                  <th key={level} scope="col">
                    {text(level)}
                  </th>
                ))}
                {withAnswers && <th scope="col">{shared.text('answers')}</th>}
              </>
            }
          >
            <tbody>
              {rows.map(({ id, title, n, levels, lagging }, index) => (
                <tr key={index} data-selected={id === selectedId}>
                  <RowHead
                    title={title}
                    untitled={shared.text('untitled')}
                    language={language}
                    note={lagging && <span data-part="lagging">{text(`${lagging}-lags`)}</span>}
                  />
                  {levels.map(({ level, measure, score, share }) => (
                    <LevelCell
                      key={level}
                      value={score && formatScore(score.value, measure, words.locale)}
                      share={share}
                      lags={level === lagging}
                      unknown={shared.text('unknown')}
                    />
                  ))}
                  {withAnswers && (
                    <td>{Number.isFinite(n) && Number(n).toLocaleString(words.locale)}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </ChartTable>
        )}
      </Root>
    );
  },
);
