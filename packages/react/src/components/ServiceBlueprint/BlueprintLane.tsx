'use client';

import { laneCells, type Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { blueprint as english } from '../../i18n/en/blueprint';
import { map } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { useJourneyMap, useJourneyMapWindow } from '../JourneyMap/JourneyMapContext';
import { LaneCells, type LaneContentProps } from '../JourneyMap/LaneCells';
import { LaneTitle } from '../JourneyMap/LaneTitle';
import { BlueprintCard } from './BlueprintCard';

/** Those of a cell. Evidence stands above its touchpoint, so it says to which it belongs. */
function BlueprintCards({ layout, lane, column, span }: LaneContentProps): ReactNode {
  const { text } = useMessages('map', map);
  const { index, touchpoint, stage } = column;
  const [cell] = laneCells(layout, lane, { from: index, to: index + span });
  if (!cell || cell.cards.length + cell.folded === 0) return null;
  const above = lane.topic === 'evidence' || lane.topic === 'image';
  const title = (span > 1 ? undefined : touchpoint?.title) ?? stage.title;
  return (
    <>
      {cell.cards.length > 0 && (
        <ul data-part="items" aria-label={above ? title : undefined}>
          {cell.cards.map((card) => (
            <BlueprintCard key={card.id} card={card} lane={lane} />
          ))}
        </ul>
      )}
      {cell.folded > 0 && <p data-part="meta">{text('cards', { count: cell.folded })}</p>}
    </>
  );
}

/** A lane of cards in a blueprint; an empty one says what belongs there. Renders a `<tr>`. */
export function BlueprintLane({ lane }: { lane: Lane }) {
  const { text } = useMessages('blueprint', english);
  const { text: mapText } = useMessages('map', map);
  const { layout, laneHint } = useJourneyMap('Lane');
  const columns = useJourneyMapWindow('Lane');
  const { topic } = lane;
  const cells = laneCells(layout, lane, columns);
  const empty = cells.every(({ cards, folded }) => cards.length + folded === 0);

  function hint(): string {
    if (laneHint) return laneHint(lane);
    if (topic === 'frontstage' || topic === 'backstage' || topic === 'support') return text(topic);
    return mapText('emptyLane');
  }

  return (
    <tr data-kind="cards" data-topic={topic}>
      <LaneTitle lane={lane} name={topic === 'evidence' ? text('evidence') : undefined} />
      <LaneCells lane={lane} content={BlueprintCards} cells={cells}>
        {empty && !columns.windowed ? <p data-part="hint">{hint()}</p> : undefined}
      </LaneCells>
    </tr>
  );
}
