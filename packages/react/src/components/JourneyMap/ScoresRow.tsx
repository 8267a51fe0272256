import {
  columnTouchpoints,
  scoreOf,
  type JourneyLayout,
  type Lane,
  type LayoutColumn,
  type Measure,
  type Rating,
} from '@sojourn/core';
import { memo } from 'react';
import { ScoreBadge } from '../ScoreBadge';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

const surveyKinds = new Set<Measure['kind']>(['nps', 'csat', 'ces', 'custom']);

function scoreMeasures({ journey }: JourneyLayout, lane: Lane): Measure[] {
  return journey.measures.filter(({ id, kind }) =>
    lane.measures ? lane.measures.includes(id) : surveyKinds.has(kind),
  );
}

interface ScoresCellProps extends CellAttributes {
  layout: JourneyLayout;
  lane: Lane;
  column: LayoutColumn;
  messages: LaneRowProps['messages'];
}

const ScoresCell = memo(function ScoresCell({
  layout,
  lane,
  column,
  messages,
  ...attributes
}: ScoresCellProps) {
  const touchpoints = columnTouchpoints(layout, column);
  return (
    <JourneyMapCell {...attributes}>
      {scoreMeasures(layout, lane).map((measure) => {
        const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
        if (!score) return null;
        const rating: Rating = { measure: measure.id, ...score };
        return (
          <ScoreBadge
            key={measure.id}
            measure={measure}
            rating={rating}
            language={layout.journey.language}
            messages={messages}
          />
        );
      })}
    </JourneyMapCell>
  );
});

/** The cells of a scores lane: each measure's score, the mean of a folded stage's. */
export function ScoresRow({ layout, lane, columns, selectedId, messages }: LaneRowProps) {
  const { from, to, windowed } = columns;
  return layout.columns
    .slice(from, to)
    .map((column) => (
      <ScoresCell
        key={column.id}
        layout={layout}
        lane={lane}
        column={column}
        messages={messages}
        {...cellAttributes(layout, column, { selectedId, windowed })}
      />
    ));
}
