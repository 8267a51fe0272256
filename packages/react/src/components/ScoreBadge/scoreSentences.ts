import { sentimentOf, type Measure, type Rating } from '@sojourn/core';
import type { score as english } from '../../i18n/en/score';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';

type Text = Messages<'score'>['text'];

const methods = [
  'top-2-box',
  'top-3-box',
  'mean',
  'net',
] as const satisfies (keyof typeof english)[];

/** The formula in words; a formula that the catalogue does not know, by its own name. */
export function methodName({ method }: Measure, text: Text): string | undefined {
  const known = methods.find((name) => name === method);
  return known === undefined ? method : text(known);
}

const judgements = {
  'very-negative': 'negative',
  negative: 'negative',
  neutral: 'neutral',
  positive: 'positive',
  'very-positive': 'positive',
} as const;

/** Everything that the badge shows by place, length and colour, as sentences. */
export function scoreSentences(score: {
  measure: Measure;
  rating: Rating;
  text: Text;
  locale: string;
}): string[] {
  const { measure, rating, text, locale } = score;
  const { value, low, high, n, raw } = rating;
  const written = (number: number) => formatScore(number, measure, locale);
  if (value === undefined) {
    return [
      raw === undefined
        ? text('notMeasured', { measure: measure.name })
        : text('notNumeric', { measure: measure.name, raw: raw.value }),
    ];
  }
  const { min, max, better } = measure.scale;
  const method = methodName(measure, text);
  const sentences = [
    text('value', { measure: measure.name, value: written(value) }),
    text(judgements[sentimentOf(value, measure)]),
    text(better === 'lower' ? 'scaleDown' : 'scale', { min: written(min), max: written(max) }),
  ];
  if (low !== undefined && high !== undefined) {
    sentences.push(text('interval', { low: written(low), high: written(high) }));
  }
  if (n !== undefined) sentences.push(text('answers', { count: n }));
  if (measure.target !== undefined)
    sentences.push(text('target', { target: written(measure.target) }));
  if (method !== undefined) sentences.push(text('method', { method }));
  return sentences;
}
