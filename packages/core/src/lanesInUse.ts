import { laneMeasures } from './curve';
import { emotionMeasure } from './emotion';
import type { Id, Journey, Lane, Measure, Touchpoint } from './types';

/** A lane that has something to say, for a table's column. */
export interface LaneInUse {
  lane: Lane;
  /** What its scores measure; empty for other lanes. */
  measures: readonly Measure[];
}

const surveyKinds = new Set<Measure['kind']>(['nps', 'csat', 'ces', 'custom']);

function noteUse({ cards, ratings }: Touchpoint, lanes: Set<Id>, measures: Set<Id>) {
  for (const card of cards) lanes.add(card.lane);
  for (const { measure, value, aspect, viewpoint } of ratings) {
    if (value === undefined || aspect === 'expected' || viewpoint === 'organization') continue;
    measures.add(measure);
  }
}

function measuresOf(journey: Journey, lane: Lane): Measure[] {
  switch (lane.kind) {
    case 'curve':
      return laneMeasures(journey, lane);
    case 'scores':
    case 'rollup':
      return lane.measures
        ? laneMeasures(journey, lane)
        : journey.measures.filter(({ kind }) => surveyKinds.has(kind));
    case 'touchpoints':
    case 'cards':
    case 'opportunities':
    case 'paths':
      return [];
    default:
      return lane.kind satisfies never;
  }
}

/**
 * The lanes that are shown and have content somewhere, in order, with the measures that customers
 * were asked about. The touchpoints are left out, and the emotion of the curve: a table has columns of
 * their own for them.
 *
 * @example
 * lanesInUse(journey).map(({ lane }) => lane.id) // ['thinking', 'pain', 'scores']
 */
export function lanesInUse(journey: Journey): LaneInUse[] {
  const lanes = new Set<Id>();
  const measured = new Set<Id>();
  for (const stage of journey.stages) {
    for (const card of stage.cards) lanes.add(card.lane);
    for (const touchpoint of stage.touchpoints) noteUse(touchpoint, lanes, measured);
  }
  const emotion = emotionMeasure(journey);
  return journey.lanes.flatMap((lane): LaneInUse[] => {
    if (lane.hidden) return [];
    const measures = measuresOf(journey, lane).filter(
      (measure) => measured.has(measure.id) && measure !== emotion,
    );
    const used =
      measures.length > 0 ||
      (lane.kind === 'cards' && lanes.has(lane.id)) ||
      (lane.kind === 'opportunities' && journey.opportunities.length > 0) ||
      (lane.kind === 'paths' && journey.paths.length > 0);
    return used ? [{ lane, measures }] : [];
  });
}
