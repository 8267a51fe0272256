import { columnTouchpoints, laneMeasures, scoreOf, type Lane } from '@sojourn/core';
import { map as english } from '../../i18n/en/map';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { LaneCells, type LaneContentProps } from './LaneCells';

function Rollup({ layout, lane, column: { stageIndex } }: LaneContentProps) {
  const { text, locale } = useMessages('map', english);
  const stage = layout.stages[stageIndex];
  const touchpoints = layout.columns
    .slice(stage?.start, stage?.end)
    .flatMap((column) => columnTouchpoints(layout, column));
  return (
    <ul data-part="items">
      <li data-part="meta">{text('touchpoints', { count: touchpoints.length })}</li>
      {laneMeasures(layout.journey, lane).map((measure) => {
        const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
        if (!score) return null;
        const value = formatScore(score.value, measure, locale);
        return <li key={measure.id}>{text('mean', { measure: measure.name, value })}</li>;
      })}
    </ul>
  );
}

/** A lane of sums: one cell a stage, with the mean of each measure over its touchpoints. */
export function RollupLane({ lane }: { lane: Lane }) {
  const { layout } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const cells = layout.stages
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
  return <LaneCells lane={lane} content={Rollup} cells={cells} />;
}
