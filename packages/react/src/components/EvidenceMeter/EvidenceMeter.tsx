import { evidenceGrades, formatNumber, wholePercents, type EvidenceRow } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { interfaceAttributes } from '../../i18n/attributes';
import { evidence as grades } from '../../i18n/en/evidence';
import { evidenceMeter as english } from '../../i18n/en/evidenceMeter';
import { formatDate, formatShare } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { EvidenceBar } from './EvidenceBar';
import { Root } from './EvidenceMeter.styles';

export interface EvidenceMeterProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** How many cards are known how well: `evidenceShares(journey).rows`. A grade left out has none. */
  rows: readonly EvidenceRow[];
  /** ISO date until which the journey should have been reviewed. Left out: it is not overdue. */
  pastReview?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/** Each grade once, best first; a count that is no count is none. */
function counted(rows: readonly EvidenceRow[]): EvidenceRow[] {
  return evidenceGrades.map((grade) => ({
    grade,
    count: rows.reduce(
      (sum, row) =>
        row.grade === grade && row.count > 0 && row.count < Infinity
          ? sum + Math.round(row.count)
          : sum,
      0,
    ),
  }));
}

/**
 * How much of a journey rests on research and how much is assumed: as a sentence, a bar and a table
 * of the same rows. Renders a `<figure>`.
 *
 * @remarks The bar is hidden from assistive technology, which reads the sentence and the table.
 * @see {@link CardNote}
 *
 * @example
 * <EvidenceMeter {...evidenceShares(journey, '2026-11-21')} />
 */
export const EvidenceMeter = forwardRef<HTMLElement, EvidenceMeterProps>(function EvidenceMeter(
  { rows: given, pastReview, messages, ...rest },
  ref,
) {
  const { text, locale } = useMessages('evidenceMeter', english, messages);
  const { text: gradeText } = useMessages('evidence', grades, messages);
  const rows = counted(given);
  const of = Object.fromEntries(rows.map(({ grade, count }) => [grade, count]));
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const percents = wholePercents(rows.map((row) => row.count));
  // The sum of its two rows as they stand in the table, so that the sentence says the same.
  const researched = (percents[0] ?? 0) + (percents[1] ?? 0);
  const written = (percent = 0) => formatShare(percent / 100, locale);

  return (
    <Root {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <figcaption>
        <p>
          {count === 0 ? text('empty') : text('researched', { share: written(researched), count })}
        </p>
        {(of['assumption'] ?? 0) > 0 && (
          <p>{text('assumptions', { count: of['assumption'] ?? 0 })}</p>
        )}
        {pastReview !== undefined && (
          <p data-part="late">{text('pastReview', { date: formatDate(pastReview, locale) })}</p>
        )}
      </figcaption>
      {count > 0 && (
        <>
          <EvidenceBar rows={rows} count={count} />
          <table>
            <thead>
              <tr>
                <th scope="col">{text('evidence')}</th>
                <th scope="col">{text('cards')}</th>
                <th scope="col">{text('share')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.grade}>
                  <th scope="row">
                    <span data-evidence={row.grade} />
                    {gradeText(row.grade)}
                  </th>
                  <td>{formatNumber(row.count, locale)}</td>
                  <td>{written(percents[index])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Root>
  );
});
