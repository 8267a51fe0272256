import {
  formatNumber,
  measureById,
  scoreDifference,
  sentimentOf,
  type Measure,
  type Rating,
} from '@sojourn/core';
import { FeelingFace } from '../../internal/Feeling';
import { curve as curveWords } from '../../i18n/en/curve';
import { diff as diffWords } from '../../i18n/en/diff';
import { score as scoreWords } from '../../i18n/en/score';
import { formatDate } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import type { DiffSide } from './types';

/** With its sign and two decimals: a difference has to be seen where there is one. */
function signed(value: number, { scale }: Measure, locale: string): string {
  const unit = scale.unit === undefined ? '' : `\u00a0${scale.unit}`;
  // The locale's own minus, made a plus: it comes with the marks that keep it before the number.
  const number =
    value > 0
      ? formatNumber(-value, locale).replace(/[-\u2212]/, '+')
      : formatNumber(value, locale);
  return number + unit;
}

/** A value as its scale is written; a scale with two sides gives its values a sign. */
function exact(value: number, measure: Measure, locale: string): string {
  const { min, unit } = measure.scale;
  if (min < 0) return signed(value, measure, locale);
  return formatNumber(value, locale) + (unit === undefined ? '' : `\u00a0${unit}`);
}

export interface DiffScoreProps {
  rating: Rating;
  /** The rating before, on the side that says by how much it differs. */
  before?: Rating | undefined;
  side: DiffSide;
}

/** A rating: a face and a word for a feeling, else a number; from how many answers; by how much. */
export function DiffScore({ rating, before, side }: DiffScoreProps) {
  const { text, locale } = useMessages('diff', diffWords);
  const { text: curve } = useMessages('curve', curveWords);
  const { text: score } = useMessages('score', scoreWords);
  const { value, n, low, high, on, raw } = rating;
  const measure = measureById(side.journey, rating.measure);
  const known = value !== undefined && measure !== undefined;
  const sentiment = known && measure.kind === 'emotion' ? sentimentOf(value, measure) : undefined;
  const difference =
    known && before?.value !== undefined
      ? scoreDifference(before.value, value, measure)
      : undefined;

  function differenceWords(of: Measure): string | undefined {
    if (difference === undefined || difference.value === 0) return undefined;
    const words = signed(difference.value, of, locale);
    return difference.sense ? text(difference.sense, { difference: words }) : words;
  }

  return (
    <div data-part="score" data-feeling={sentiment ?? (known ? undefined : 'unasked')}>
      {(sentiment !== undefined || !known) && <FeelingFace sentiment={sentiment} />}
      <div>
        {known ? (
          <>
            {sentiment && `${curve(sentiment)} `}
            <bdi dir="ltr">{exact(value, measure, locale)}</bdi>
          </>
        ) : (
          <bdi>{raw === undefined ? curve('unasked') : raw.value}</bdi>
        )}
        {known && difference !== undefined && difference.value !== 0 && (
          <strong data-sense={difference.sense}>{differenceWords(measure)}</strong>
        )}
        <small>
          <Dotted
            items={[
              n !== undefined && score('n', { count: n }),
              low !== undefined &&
                high !== undefined &&
                score('range', {
                  low: formatNumber(low, locale),
                  high: formatNumber(high, locale),
                }),
              on !== undefined && formatDate(on, locale),
            ]}
          />
        </small>
      </div>
    </div>
  );
}
