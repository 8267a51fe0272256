import { sentimentOf, type Measure, type Sentiment } from '@sojourn/core';
import { Face } from '../components/EmotionCurve/Face';
import { curve as english } from '../i18n/en/curve';
import { formatScore } from '../i18n/formatScore';
import type { LocalePack } from '../i18n/types';
import { useMessages } from '../i18n/useMessages';

/** A feeling as a face; a dashed circle where nobody was asked. Renders an `<svg>`. */
export function FeelingFace({ sentiment }: { sentiment: Sentiment | undefined }) {
  return (
    <svg
      data-feeling={sentiment ?? 'unasked'}
      width="22"
      height="22"
      viewBox="-11 -11 22 22"
      aria-hidden="true"
    >
      {sentiment ? <Face sentiment={sentiment} /> : <circle r="9.5" />}
    </svg>
  );
}

export interface FeelingProps {
  /** On the measure's own scale; left out: nobody was asked. */
  value: number | undefined;
  measure: Measure | undefined;
  /** Whether the face is drawn beside the words. @defaultValue true */
  face?: boolean | undefined;
  messages?: LocalePack | undefined;
}

/** A feeling as a face, its word and its value. Renders a `<span>`; for the styles of `feelingRules`. */
export function Feeling({ value, measure, face = true, messages }: FeelingProps) {
  const { text, locale } = useMessages('curve', english, messages);
  const known = value !== undefined && measure !== undefined;
  const sentiment = known ? sentimentOf(value, measure) : undefined;
  return (
    <span data-feeling={sentiment ?? 'unasked'}>
      {face && <FeelingFace sentiment={sentiment} />}
      {known && sentiment ? (
        <span>
          <b>{text(sentiment)}</b> <bdi dir="ltr">{formatScore(value, measure, locale)}</bdi>
        </span>
      ) : (
        text('unasked')
      )}
    </span>
  );
}
