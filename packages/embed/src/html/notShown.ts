import {
  formatMessage,
  laneMeasures,
  layoutJourney,
  type Issue,
  type Journey,
  type JourneyView,
  type Message,
} from '@sojourn/core';

const sentences = {
  'hidden-cards': {
    one: '{count} card was left out: its lane is not shown. Show the lane to keep it.',
    other: '{count} cards were left out: their lanes are not shown. Show the lanes to keep them.',
  },
  'ratings-without-lane': {
    one: '{count} rating was left out: no lane shows its measure. Give it a lane of scores to keep it.',
    other:
      '{count} ratings were left out: no lane shows their measures. Give them a lane of scores to keep them.',
  },
  'paths-without-lane': {
    one: '{count} path was left out: the journey shows no lane of paths. Give it one to keep it.',
    other:
      '{count} paths were left out: the journey shows no lane of paths. Give it one to keep them.',
  },
  'hosts-data': {
    one: '{count} field of other data was left out: it is never shown. Keep the journey itself to keep it.',
    other:
      '{count} fields of other data were left out: they are never shown. Keep the journey itself to keep them.',
  },
} satisfies Record<string, Message>;

const measuring: readonly string[] = ['curve', 'scores', 'rollup'];

/** What of a journey its page does not say: one issue for each kind. */
export function notShown(journey: Journey, view: JourneyView): Issue[] {
  const { lanes } = layoutJourney(journey, view);
  const shown = new Set(lanes.map(({ id }) => id));
  const measured = new Set(
    lanes
      .filter(({ kind }) => measuring.includes(kind))
      .flatMap((lane) => laneMeasures(journey, lane))
      .map(({ id }) => id),
  );
  const touchpoints = journey.stages.flatMap((stage) => stage.touchpoints);
  const cards = [...journey.stages, ...touchpoints].flatMap((place) => place.cards);
  const ratings = touchpoints.flatMap((touchpoint) => touchpoint.ratings);
  const counts: Record<keyof typeof sentences, number> = {
    'hidden-cards': cards.filter(({ lane }) => !shown.has(lane)).length,
    'ratings-without-lane': ratings.filter(({ measure }) => !measured.has(measure)).length,
    'paths-without-lane': lanes.some(({ kind }) => kind === 'paths') ? 0 : journey.paths.length,
    'hosts-data': Object.keys(journey.extensions ?? {}).length,
  };
  return (Object.keys(sentences) as (keyof typeof sentences)[])
    .filter((code) => counts[code] > 0)
    .map((code) => ({
      code,
      message: formatMessage(sentences[code], { count: counts[code] }, 'en'),
      severity: 'info',
    }));
}
