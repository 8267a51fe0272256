import {
  sentimentOf,
  type CurveLine,
  type CurvePoint,
  type CurveSeries,
  type Measure,
} from '@sojourn/core';
import { formatScore } from '../../i18n/formatScore';
import type { Messages } from '../../i18n/useMessages';
import { measuresOf } from './lineLooks';

/** What a line is called beside others of its measure: the persona's name, or what it tells. */
export function lineName(
  { aspect, viewpoint, persona, name }: CurveSeries,
  { text }: Messages<'curve'>,
  personas?: ReadonlyMap<string, string>,
): string {
  const given = (persona === undefined ? undefined : personas?.get(persona)) ?? name;
  return given ?? text(viewpoint === 'organization' ? `${aspect}-organization` : aspect);
}

interface NamesOptions {
  messages: Messages<'curve'>;
  personas?: ReadonlyMap<string, string> | undefined;
}

/**
 * What the lines of one picture are called. Unlike measures are drawn each on its own scale, so there
 * a name says the measure and its scale.
 */
export function lineNames(
  lines: readonly CurveLine[],
  { messages, personas }: NamesOptions,
): string[] {
  const unlike = measuresOf(lines).length > 1;
  return lines.map(({ series }) => {
    const name = lineName(series, messages, personas);
    if (!unlike) return name;
    const { measure } = series;
    const [high, low] = scaleEnds(measure, messages.locale);
    const line = messages.text('lineOfMeasure', { measure: measure.name, line: name });
    return messages.text('lineOnScale', { line, low, high });
  });
}

function scaleEnds(measure: Measure, locale: string): [high: string, low: string] {
  const { min, max } = measure.scale;
  return [formatScore(max, measure, locale), formatScore(min, measure, locale)];
}

/** What stands at the top, the middle and the bottom of a picture: feelings, else the scale's ends. */
export function axisWords(measure: Measure, { text, locale }: Messages<'curve'>): string[] {
  if (measure.kind === 'emotion') {
    return [text('very-positive'), text('neutral'), text('very-negative')];
  }
  const [high, low] = scaleEnds(measure, locale);
  return [high, '', low];
}

/** A value with what it rests on: `+1.2, +0.9 to +1.5, n 96`. A gap says that nobody was asked. */
export function valueWords(
  { value, low, high, n }: CurvePoint,
  { measure, compared }: CurveSeries,
  { text, locale }: Messages<'curve'>,
): string {
  if (value === undefined) return text(compared ? 'absent' : 'unasked');
  const score = (number: number) => formatScore(number, measure, locale);
  const said =
    low === undefined || high === undefined
      ? score(value)
      : text('between', { value: score(value), low: score(low), high: score(high) });
  return n === undefined ? said : text('answers', { value: said, count: n });
}

/** A point of a line in words: `experienced: Annoyed, -1.2`. */
export function pointWords(
  point: CurvePoint,
  series: CurveSeries,
  { line, messages }: { line: string; messages: Messages<'curve'> },
): string {
  const { text } = messages;
  const { measure } = series;
  const value = valueWords(point, series, messages);
  if (point.value === undefined || measure.kind !== 'emotion') {
    return text('pointOfMeasure', { line, value });
  }
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
  const score = (value: number) => formatScore(value, measure, locale);
  const sentence =
    low.value === high.value
      ? text('flat', { measure: measure.name, value: score(first.value), title: first.title })
      : text('summary', {
          measure: measure.name,
          low: low.title,
          lowValue: score(low.value),
          high: high.title,
          highValue: score(high.value),
        });
  const gaps = points.length - known.length;
  return gaps === 0 ? sentence : `${sentence} ${text('gaps', { count: gaps })}`;
}

/** A sentence for the first line, and one for each that has a name. */
export function linesSentence(
  lines: readonly CurveLine[],
  { messages, personas }: NamesOptions,
): string {
  const { text, locale } = messages;
  if (lines.length === 0) return text('empty');
  const targets = measuresOf(lines).flatMap((measure) => {
    if (measure.target === undefined) return [];
    const value = formatScore(measure.target, measure, locale);
    return text('targetSentence', { measure: measure.name, value });
  });
  return lines
    .filter(({ series }, index) => index === 0 || series.name !== undefined)
    .map(({ series, points }) => {
      const { measure } = series;
      const line = lineName(series, messages, personas);
      const name =
        series.name === undefined
          ? measure.name
          : text('lineOfMeasure', { measure: measure.name, line });
      const known = series.compared ? points.filter(({ value }) => value !== undefined) : points;
      return curveSentence(known, { ...measure, name }, messages);
    })
    .concat(targets)
    .join(' ');
}
