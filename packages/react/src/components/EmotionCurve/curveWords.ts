import { sentimentOf, type CurvePoint, type CurveSeries, type Measure } from '@sojourn/core';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';

/** What a line is called in the legend: the persona's name, or what it tells. */
export function lineName(
  { aspect, viewpoint, persona }: CurveSeries,
  { text }: Messages<'curve'>,
  personas: ReadonlyMap<string, string> = new Map(),
): string {
  const name = persona === undefined ? undefined : personas.get(persona);
  if (name !== undefined) return name;
  return text(viewpoint === 'organization' ? `${aspect}-organization` : aspect);
}

/** A point of a line in words: `experienced: Annoyed, -1.2`. A gap says that nobody was asked. */
export function pointWords(
  point: CurvePoint,
  series: CurveSeries,
  messages: Messages<'curve'>,
): string {
  const { text, locale } = messages;
  const { measure } = series;
  const line = lineName(series, messages);
  if (point.value === undefined) return text('pointOfMeasure', { line, value: text('unasked') });
  const value = formatScore(point.value, measure, locale);
  if (measure.kind !== 'emotion') return text('pointOfMeasure', { line, value });
  return text('point', { line, word: text(sentimentOf(point.value, measure)), value });
}

/** The curve in one sentence, or two where something is not known, from the rows that it draws. */
export function curveSentence(
  points: readonly CurvePoint[],
  measure: Measure,
  { text, locale }: Messages<'curve'>,
): string {
  const known = points.filter(
    (point): point is CurvePoint & { value: number } => point.value !== undefined,
  );
  const [first] = known;
  if (!first) return text('empty');
  const low = known.reduce((found, point) => (point.value < found.value ? point : found), first);
  const high = known.reduce((found, point) => (point.value > found.value ? point : found), first);
  const sentence =
    low.value === high.value
      ? text('flat', {
          measure: measure.name,
          value: formatScore(first.value, measure, locale),
          title: first.title,
        })
      : text('summary', {
          measure: measure.name,
          low: low.title,
          lowValue: formatScore(low.value, measure, locale),
          high: high.title,
          highValue: formatScore(high.value, measure, locale),
        });
  const gaps = points.length - known.length;
  return gaps === 0 ? sentence : `${sentence} ${text('gaps', { count: gaps })}`;
}
