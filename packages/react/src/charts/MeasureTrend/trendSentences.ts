import type { Measure } from '@sojourn/core';
import { formatDate } from '../../i18n/format';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';
import { shortTitle } from '../internal/titles';
import type { TrendPoint } from './trendRows';

interface TrendWords {
  words: Messages<'measureTrend'>;
  shared: Messages<'charts'>;
}

/** From where to where the measure went, and whether its target is reached. */
export function trendSentences(
  points: readonly TrendPoint[],
  measure: Measure,
  { words: { text, locale }, shared }: TrendWords,
): string {
  const known = points.flatMap(({ on, value }) => (value === undefined ? [] : [{ on, value }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return shared.text('empty');
  const format = (value: number) => formatScore(value, measure, locale);
  const start = {
    measure: shortTitle(measure.name, shared.text('untitled')),
    first: format(first.value),
    from: formatDate(first.on, locale),
  };
  const end = { ...start, last: format(last.value), to: formatDate(last.on, locale) };
  const way = last.value > first.value ? 'risen' : last.value < first.value ? 'fallen' : 'level';
  const sentence = first === last ? text('single', start) : text(way, end);
  const { target, scale } = measure;
  if (target === undefined || !Number.isFinite(target)) return sentence;
  const reached = scale.better === 'lower' ? last.value <= target : last.value >= target;
  return `${sentence} ${text(reached ? 'reached' : 'missed', { target: format(target) })}`;
}
