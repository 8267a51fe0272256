'use client';

import { quadrants, wellKnownMeasure, type CrosshairKind, type Measure } from '@sojourn/core';
import { forwardRef, useRef } from 'react';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { priorityMatrix as english } from '../../i18n/en/charts';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { checkedRows } from '../internal/checkedRows';
import { shortTitle } from '../internal/titles';
import type { PriorityRow } from '../rows';
import { MatrixPicture } from './MatrixPicture';
import { MatrixQuadrant } from './MatrixQuadrant';
import { matrixOf, type MatrixPlace } from './matrixRows';
import { Root } from './PriorityMatrix.styles';

export interface PriorityMatrixProps extends ChartProps, SelectionProps {
  /** One for each touchpoint. */
  rows: readonly PriorityRow[];
  /**
   * Where high is parted from low. It decides the result, so the figure says which was used.
   * @defaultValue 'scale-midpoint'
   */
  crosshair?: CrosshairKind | undefined;
  /**
   * The measure of importance.
   * @defaultValue importance, 1 to 5
   */
  importance?: Measure | undefined;
  /**
   * The measure of performance. Where lower is better it is drawn the other way round.
   * @defaultValue a scale of 1 to 5
   */
  performance?: Measure | undefined;
}

const five = wellKnownMeasure('importance') as Measure;

/**
 * What to repair first: importance up, performance across (Martilla & James 1977). A dot for each
 * touchpoint, and the same touchpoints in a table by field, each a button that selects it wherever
 * else it is shown. Recharts draws the axes. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology. Its dots are a picture for the eye; the same
 * selection is a button in each row of the table, toggled by Enter and Space, and each field is a
 * named group of rows.
 * @see {@link GapChart}, {@link OpportunityBoard}, {@link DriverChart}
 *
 * @example
 * <PriorityMatrix rows={rows} selectedId={selectedId} onSelectedIdChange={setSelectedId} />
 */
export const PriorityMatrix = forwardRef<HTMLElement, PriorityMatrixProps>(function PriorityMatrix(
  {
    rows: given,
    crosshair = 'scale-midpoint',
    importance = five,
    performance = five,
    selectedId: selectedIdProp,
    defaultSelectedId,
    onSelectedIdChange,
    heading,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const words = useMessages('priorityMatrix', english, messages);
  const shared = useChartWords(messages);
  const { text, locale } = words;
  const [selectedId, toggle] = useSelectedId(
    { selectedId: selectedIdProp, defaultSelectedId, onSelectedIdChange },
    'PriorityMatrix',
  );
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const checked = checkedRows<PriorityRow, 'importance' | 'performance'>(given, {
    needed: ['importance', 'performance'],
    range: (name) => (name === 'importance' ? importance : performance).scale,
  });
  const matrix = matrixOf(checked.rows, { crosshair, importance, performance });
  const { lines, places } = matrix;
  const format = {
    importance: (value: number) => formatScore(value, importance, locale),
    performance: (value: number) => formatScore(value, performance, locale),
  };
  const urgent = places.filter(({ quadrant }) => quadrant === 'concentrate-here');
  const titleOf = ({ title }: MatrixPlace) => shortTitle(title, shared.text('untitled'));
  const buttonOf =
    ({ number }: MatrixPlace) =>
    (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(number, button);
      else buttons.current.delete(number);
    };
  const name = heading ?? text('heading');
  const [worst] = urgent;

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={
        places.length === 0
          ? shared.text('empty')
          : worst
            ? text('attention', { count: urgent.length, title: titleOf(worst) })
            : text('calm')
      }
      notes={[
        places.length > 0 &&
          text(crosshair, {
            importance: format.importance(lines.importance),
            performance: format.performance(lines.performance),
          }),
        ...checkNotes(checked, shared),
      ]}
      messages={messages}
    >
      {places.length > 0 && (
        <div data-part="sides">
          <ChartTable
            name={name}
            head={
              <>
                <th scope="col">{shared.text('touchpoint')}</th>
                <th scope="col">{text('importance')}</th>
                <th scope="col">{text('performance')}</th>
              </>
            }
          >
            {quadrants.map((quadrant) => (
              <MatrixQuadrant
                key={quadrant}
                name={text(quadrant)}
                nothing={text('nothing')}
                untitled={shared.text('untitled')}
                places={places.filter((place) => place.quadrant === quadrant)}
                selectedId={selectedId}
                onToggle={toggle}
                buttonOf={buttonOf}
                format={format}
                language={language}
              />
            ))}
          </ChartTable>
          <MatrixPicture
            matrix={matrix}
            importance={importance}
            performance={performance}
            selectedId={selectedId}
            onPick={({ number }) => buttons.current.get(number)?.click()}
            tipOf={titleOf}
            words={words}
          />
        </div>
      )}
    </Root>
  );
});
