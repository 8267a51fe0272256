'use client';

import { forwardRef } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { traitRadar as english } from '../../i18n/en/charts';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import type { ChartProps } from '../internal/ChartFigure';
import { ChartTable, RowHead } from '../internal/ChartTable';
import { checkNotes, useChartWords } from '../internal/chartWords';
import { PersonaKey } from './PersonaMark';
import { RadarPicture } from './RadarPicture';
import { mostDrawn, radarRowsOf, type RadarPersona } from './radarRows';
import { radarSentence, traitName } from './radarSentence';
import { Root } from './TraitRadar.styles';
import { TraitTrack } from './TraitTrack';

export interface TraitRadarProps extends ChartProps {
  /** Whose traits are shown, each value 0 to 1. The first four are drawn, all stand in the table. */
  personas: readonly RadarPersona[];
  /** The persona that is marked as selected. */
  selectedId?: string | null | undefined;
}

/**
 * The traits of one to four personas on one picture: each with its own outline, line and mark. With
 * fewer than three traits that are known of all there is no area to draw, and each trait is a line in
 * the table. Recharts draws the radar. Renders a `<figure>`.
 *
 * @remarks A figure with a name, a sentence and a table of the same rows, which scrolls by keys.
 * What is drawn is hidden from assistive technology. Each persona has an outline, a line and a
 * mark of its own, so that colour is not the only sign.
 * @see {@link TraitScale}, {@link PersonaComparison}
 *
 * @example
 * <TraitRadar personas={journey.personas} />
 */
export const TraitRadar = forwardRef<HTMLElement, TraitRadarProps>(function TraitRadar(
  { personas, selectedId, heading, language, messages, ...rest },
  ref,
) {
  const words = useMessages('traitRadar', english, messages);
  const shared = useChartWords(messages);
  const { text, locale } = words;
  const { rows, corners, radar, ...bad } = radarRowsOf(personas);
  const content = contentAttributes(language);
  const names = personas.map(({ name }) => name);
  const notDrawn = Math.max(0, personas.length - mostDrawn);
  const partial = rows.length - corners.length;
  const name = heading ?? text('heading');

  return (
    <Root
      {...rest}
      ref={ref}
      heading={name}
      sentence={radarSentence(rows, names, { words, shared })}
      notes={[
        rows.length > 0 && notDrawn > 0 && text('more', { count: notDrawn }),
        radar && partial > 0 && text('partial', { count: partial }),
        ...checkNotes(bad, shared),
      ]}
      messages={messages}
    >
      {rows.length > 0 && (
        <div data-part="sides">
          <ChartTable
            name={name}
            stacks
            head={
              <>
                <th scope="col">{text('trait')}</th>
                {personas.map(({ id, name: persona }, index) => (
                  <th key={index} scope="col" data-chosen={id === selectedId}>
                    {index < mostDrawn && <PersonaKey persona={index} />}
                    {hasText(persona) ? <span {...content}>{persona}</span> : text('unnamed')}
                  </th>
                ))}
              </>
            }
          >
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <RowHead
                    title={traitName(row)}
                    untitled={shared.text('untitled')}
                    language={language}
                    note={
                      <span data-part="ends">{text('ends', { low: row.low, high: row.high })}</span>
                    }
                  >
                    {!radar && <TraitTrack row={row} />}
                  </RowHead>
                  {row.values.map((value, persona) => (
                    <td key={persona}>
                      {value === undefined ? (
                        <span>{shared.text('unknown')}</span>
                      ) : (
                        formatShare(value, locale)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </ChartTable>
          {radar && (
            <RadarPicture
              corners={corners}
              personas={personas.length}
              untitled={shared.text('untitled')}
            />
          )}
        </div>
      )}
    </Root>
  );
});
