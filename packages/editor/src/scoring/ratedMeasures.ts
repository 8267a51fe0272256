import {
  scoreOf,
  wellKnownMeasure,
  type Id,
  type Journey,
  type JourneyLayout,
  type Lane,
  type Measure,
  type NameWords,
  type Touchpoint,
} from '@sojourn/core';

/** What customers are asked in surveys: what a scores lane shows where it names no measures. */
const surveyKinds: readonly Measure['kind'][] = ['nps', 'csat', 'ces', 'custom'];

/** The same object each time, so that nothing renders for another. */
const undeclared = new Map<Id, Measure>();

function known(journey: Pick<Journey, 'measures'>, id: Id): Measure[] {
  let found = journey.measures.find((measure) => measure.id === id) ?? undeclared.get(id);
  if (!found) {
    found = wellKnownMeasure(id);
    if (found) undeclared.set(id, found);
  }
  return found ? [found] : [];
}

/**
 * The measures that can be rated in a curve or scores lane: those that it names, else emotion, or the
 * surveys' in a scores lane. Well-known ones are there before the journey has declared them.
 *
 * @example
 * ratedMeasures(journey, { id: 'curve', kind: 'curve' })[0]?.id // 'emotion'
 */
export function ratedMeasures(
  journey: Pick<Journey, 'measures'>,
  lane: Pick<Lane, 'kind' | 'measures'>,
): Measure[] {
  if (lane.measures) return lane.measures.flatMap((id) => known(journey, id));
  if (lane.kind !== 'scores') return known(journey, 'emotion');
  const surveys = journey.measures.filter(({ kind }) => surveyKinds.includes(kind));
  return surveys.length > 0 ? surveys : known(journey, 'csat');
}

/** A well-known measure that the journey has not declared, to be added before it is rated. */
export function missingMeasure(
  journey: Pick<Journey, 'measures'>,
  id: Id,
  words?: NameWords,
): Measure | undefined {
  return journey.measures.some((measure) => measure.id === id)
    ? undefined
    : wellKnownMeasure(id, words);
}

/** The measures of a scores lane's cell, in the order of the cell: what has not been asked comes last. */
export function scoresOfCell(
  { journey, personas }: Pick<JourneyLayout, 'journey' | 'personas'>,
  lane: Pick<Lane, 'kind' | 'measures'>,
  touchpoint: Touchpoint,
): { rated: Measure[]; unrated: Measure[] } {
  const measures = ratedMeasures(journey, lane);
  const isRated = ({ id }: Measure) => scoreOf(touchpoint, { measure: id, personas }) !== undefined;
  return {
    rated: measures.filter(isRated),
    unrated: measures.filter((measure) => !isRated(measure)),
  };
}
