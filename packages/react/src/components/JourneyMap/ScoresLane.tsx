import {
  columnTouchpoints,
  scoreOf,
  type JourneyLayout,
  type Lane,
  type Measure,
} from '@sojourn/core';
import { ScoreBadge } from '../ScoreBadge';
import { LaneCells, type LaneContentProps } from './LaneCells';

const surveyKinds: Measure['kind'][] = ['nps', 'csat', 'ces', 'custom'];

function scoreMeasures({ journey }: JourneyLayout, lane: Lane): Measure[] {
  return journey.measures.filter(({ id, kind }) =>
    lane.measures ? lane.measures.includes(id) : surveyKinds.includes(kind),
  );
}

function Scores({ layout, lane, column }: LaneContentProps) {
  const touchpoints = columnTouchpoints(layout, column);
  return scoreMeasures(layout, lane).map((measure) => {
    const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
    if (!score) return null;
    return (
      <ScoreBadge
        key={measure.id}
        measure={measure}
        rating={{ measure: measure.id, ...score }}
        language={layout.journey.language}
      />
    );
  });
}

/** A lane of scores: each measure's at each touchpoint, the mean of a folded stage's. */
export function ScoresLane({ lane }: { lane: Lane }) {
  return <LaneCells lane={lane} content={Scores} />;
}
