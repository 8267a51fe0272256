import { formatNumber, sentimentOf, type Measure, type Rating } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { score as english } from '../../i18n/en/score';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Root } from './ScoreBadge.styles';
import { ScoreTrack } from './ScoreTrack';
import { methodName, scoreSentences } from './scoreSentences';

export interface ScoreBadgeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What was measured, and on which scale. */
  measure: Measure;
  /** The value with its answers and interval. Without a value it says that nothing is known. */
  rating: Rating;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * A score with what it needs to be believed: its method, its answers and its 95 % interval, on its
 * scale. Renders a `<div>`.
 *
 * @remarks What is drawn is hidden from assistive technology, which reads one sentence with the
 * value, its scale, its interval and its answers.
 * @see {@link MeasureTrend}, {@link TraitScale}
 *
 * @example
 * <ScoreBadge measure={nps} rating={{ measure: 'nps', value: 41, n: 158, low: 29, high: 52 }} />
 */
export const ScoreBadge = forwardRef<HTMLDivElement, ScoreBadgeProps>(function ScoreBadge(
  { measure, rating, language, messages, ...rest },
  ref,
) {
  const { text, locale } = useMessages('score', english, messages);
  const { value, low, high, n } = rating;
  const written = (number: number) => formatScore(number, measure, locale);
  const bound = (number: number) => formatNumber(number, locale, 1);
  const sentiment = value === undefined ? undefined : sentimentOf(value, measure);
  const method = methodName(measure, text);

  return (
    <Root data-sentiment={sentiment} {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <span>{scoreSentences({ measure, rating, text, locale }).join(' ')}</span>
      <div aria-hidden="true">
        <div>
          <span {...contentAttributes(language)}>{measure.name}</span>
          {value !== undefined && (
            <b>
              <bdi dir="ltr">{written(value)}</bdi>
            </b>
          )}
        </div>
        {value !== undefined && (
          <ScoreTrack measure={measure} value={value} low={low} high={high} />
        )}
        <div>
          <Dotted
            items={[
              value === undefined &&
                (rating.raw === undefined ? text('gap') : <bdi>{rating.raw.value}</bdi>),
              low !== undefined &&
                high !== undefined &&
                text('range', { low: bound(low), high: bound(high) }),
              n !== undefined && text('n', { count: n }),
            ]}
          />
        </div>
        {value !== undefined && method !== undefined && <div>{method}</div>}
      </div>
    </Root>
  );
});
