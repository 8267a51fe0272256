import { emotionExtremes, type EmotionAt } from './emotion';
import { evidenceShares } from './evidence';
import { formatMessage, formatNumber, type Message, type MessageValues } from './message';
import { sentimentOf } from './ratings';
import { summaryWords } from './words/en/summary';
import type { SummaryWords } from './words/words';
import type { Journey } from './types';

/** In what words `describeJourney` speaks. */
export interface DescribeJourneyOptions {
  /** The language of the sentences. @defaultValue English */
  words?: SummaryWords;
  /** How numbers and lists are written, as a BCP 47 tag. Left out: as in the words' language. */
  locale?: string;
}

/** Names said in one sentence; the rest is counted. A listener keeps no more in mind. */
const mostNames = 6;

const moments = ['truth', 'pain', 'excellence'] as const;

function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    // Not a BCP 47 tag: a host's mistake must not silence the summary.
    return 'en';
  }
}

/**
 * A journey in a few whole sentences: what a screen reader says of a map, and a picture's text. Who
 * travels, through which stages, from where to where, where it feels worst and best, where it falls
 * behind what was expected, the moments, the exits, and how much rests on research.
 *
 * @example
 * describeJourney(journey) // "“Getting a mortgage” is a map of a journey as it is today. 2 personas …"
 * @example
 * import { vi } from '@sojourn/core/words/vi';
 * describeJourney(journey, { words: vi });
 */
export function describeJourney(
  journey: Journey,
  { words = summaryWords, locale: tag = words.language }: DescribeJourneyOptions = {},
): string {
  const { summary } = words;
  const locale = localeOf(tag);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sentences: string[] = [];

  const say = (message: Message, values: MessageValues = {}) =>
    sentences.push(formatMessage(message, values, locale));
  const called = (title: string) => title.trim() || summary.untitled;
  // Plus zero: a value that rounds to nothing is not said as minus zero.
  const decimal = (value: number) => formatNumber(Math.round(value * 10) / 10 + 0, locale);
  const named = (title: string, share?: number) =>
    share === undefined
      ? formatMessage(summary.named, { title: called(title) }, locale)
      : formatMessage(
          summary.namedShare,
          { title: called(title), share: percents.format(share) },
          locale,
        );

  /** Names the first of many things and counts the rest; says nothing of none. */
  function sayList<Item>(message: Message, items: readonly Item[], nameOf: (item: Item) => string) {
    const count = items.length;
    if (count === 0) return;
    const said = count > mostNames ? mostNames - 1 : count;
    const names = items.slice(0, said).map(nameOf);
    const rest = count - said;
    if (rest > 0) names.push(formatMessage(summary.more, { count: rest }, locale));
    say(message, { count, names: lists.format(names) });
  }

  function feeling({ touchpoint, stage, value, measure }: EmotionAt) {
    return {
      title: called(touchpoint.title),
      stage: called(stage.title),
      word: words.emotions[sentimentOf(value, measure)].toLocaleLowerCase(locale),
      value: decimal(value),
      min: decimal(measure.scale.min),
      max: decimal(measure.scale.max),
    };
  }

  const { stages } = journey;
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  say(summary[journey.kind ?? 'journey'], { title: called(journey.title) });
  sayList(summary.personas, journey.personas, ({ name }) => called(name));

  if (stages.length === 0) say(summary.noStages);
  sayList(summary.stages, stages, ({ title }) => called(title));
  const [first] = touchpoints;
  if (first) {
    const last = touchpoints.at(-1) ?? first;
    say(summary.touchpoints, {
      count: touchpoints.length,
      first: called(first.title),
      last: called(last.title),
    });
  } else if (stages.length > 0) {
    say(summary.noTouchpoints);
  }

  const trigger = withoutStop(journey.trigger);
  const outcome = withoutStop(journey.outcome);
  if (trigger && outcome) say(summary.startsAndEnds, { trigger, outcome });
  else if (trigger) say(summary.starts, { trigger });
  else if (outcome) say(summary.ends, { outcome });

  const extremes = emotionExtremes(journey);
  if (extremes) {
    const { low, high, gap, known } = extremes;
    if (low.value === high.value) {
      say(summary.even, { ...feeling(low), count: known });
    } else {
      say(summary.low, feeling(low));
      say(summary.high, feeling(high));
    }
    const count = touchpoints.length - known;
    if (count > 0) say(summary.gaps, { count });
    if (gap) {
      say(gap.gap < 0 ? summary.behind : summary.ahead, {
        title: called(gap.touchpoint.title),
        expected: decimal(gap.expected),
        experienced: decimal(gap.value),
      });
    }
  } else if (first) {
    say(summary.unrated);
  }

  for (const moment of moments) {
    const places = touchpoints.filter((touchpoint) => touchpoint.moment === moment);
    sayList(summary[moment], places, ({ title }) => named(title));
  }
  const exits = journey.paths.filter(({ kind }) => kind === 'exit');
  sayList(summary.exits, exits, ({ from, share }) =>
    named(touchpoints.find(({ id }) => id === from)?.title ?? '', share),
  );

  const { count, researched } = evidenceShares(journey);
  if (count > 0) say(summary.evidence, { count, share: percents.format(researched) });
  return sentences.join(' ');
}

/** A text of the document inside a sentence: the sentence brings its own full stop. */
function withoutStop(text = ''): string {
  return text.trim().replace(/[.。]$/, '');
}
