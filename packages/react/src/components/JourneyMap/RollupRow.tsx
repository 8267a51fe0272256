import { columnTouchpoints, laneMeasures, scoreOf, type LayoutStage } from '@sojourn/core';
import { map as english } from '../../i18n/en/map';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import { bandOf } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

/** The cells of a roll-up lane: one a stage, with the mean of each measure over its touchpoints. */
export function RollupRow({ layout, lane, columns, selectedId, messages }: LaneRowProps) {
  const { text, locale } = useMessages('map', english, messages);
  const { from, to, windowed } = columns;
  const measures = laneMeasures(layout.journey, lane);

  function meansOf({ start, end }: LayoutStage) {
    const touchpoints = layout.columns
      .slice(start, end)
      .flatMap((column) => columnTouchpoints(layout, column));
    return measures.flatMap((measure) => {
      const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
      return score ? [{ measure, value: formatScore(score.value, measure, locale) }] : [];
    });
  }

  return layout.stages
    .filter(({ start, end }) => start < to && end > from)
    .map((stage) => (
      <JourneyMapCell
        key={stage.stage.id}
        colSpan={Math.min(stage.end, to) - Math.max(stage.start, from)}
        first
        band={bandOf(stage.index)}
        selected={stage.stage.id === selectedId}
        position={windowed ? Math.max(stage.start, from) + 2 : undefined}
      >
        <ul data-part="cards">
          <li data-part="folded">
            {text('touchpoints', { count: stage.stage.touchpoints.length })}
          </li>
          {meansOf(stage).map(({ measure, value }) => (
            <li key={measure.id} data-part="rollup">
              {measure.name}: {text('mean', { value })}
            </li>
          ))}
        </ul>
      </JourneyMapCell>
    ));
}
