'use client';

import { laneCells, type Id, type JourneyLayout, type Lane } from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import { mapWords, useMessages, useSurroundings } from '@sojourn/react/kit';
import { memo } from 'react';
import type { LaneColumnsProps } from '../scoring';
import { useEditor } from '../store/EditorContext';
import { AddButton } from './AddButton';
import { CardItem } from './CardItem';
import { LaneCell } from './LaneCell';
import { NewItem, useAddedTo } from './NewItem';

interface CellProps {
  lane: Lane;
  id: Id;
  start: number;
  end: number;
  /** What is said in an empty lane. */
  hint: string | undefined;
}

function cellAt(layout: JourneyLayout, lane: Lane, { start, end }: { start: number; end: number }) {
  return laneCells(layout, lane, { from: start, to: end })[0];
}

const CardsCell = memo(function CardsCell({ lane, id, start, end, hint }: CellProps) {
  const { text: mapText } = useMessages('map', mapWords);
  const cards = useEditor(({ layout }) =>
    cellAt(layout, lane, { start, end })?.cards.map((card) => card.id),
  );
  const folded = useEditor(({ layout }) => cellAt(layout, lane, { start, end })?.folded ?? 0);
  const adding = useAddedTo(lane, id);
  const shown = cards?.filter((card) => card !== adding) ?? [];
  return (
    <LaneCell lane={lane} id={id} start={start} end={end} empty={shown.length === 0}>
      {shown.length > 0 && (
        <div data-part="items">
          {shown.map((card) => (
            <CardItem key={card} lane={lane} column={id} index={start} id={card} />
          ))}
        </div>
      )}
      {adding !== undefined && (
        <NewItem key={adding} kind="card" lane={lane} column={id} id={adding} />
      )}
      {folded > 0 && <p data-part="meta">{mapText('cards', { count: folded })}</p>}
      {hint !== undefined && adding === undefined && <p data-part="hint">{hint}</p>}
      <AddButton lane={lane} id={id} hidden={adding !== undefined} />
    </LaneCell>
  );
});

/** The cells of a cards lane between two columns. Renders `<td>`s. */
export function CardsCells({ lane, from, to }: LaneColumnsProps) {
  const { messages } = useSurroundings();
  // Each cell's first column and the one after its last.
  const cells = useEditor(({ layout }) =>
    laneCells(layout, lane, { from, to }).flatMap(({ start, end }) => [start, end]),
  );
  const isEmpty = useEditor(({ layout }) =>
    laneCells(layout, lane, { from, to }).every((cell) => cell.cards.length + cell.folded === 0),
  );
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  const hint = laneGuidance(lane.topic ?? lane.kind, messages?.words);
  return Array.from({ length: cells.length / 2 }, (_, index) => {
    const [start = 0, end = 0] = cells.slice(2 * index);
    const id = ids[start - from] ?? '';
    return (
      <CardsCell
        key={id}
        lane={lane}
        id={id}
        start={start}
        end={end}
        hint={isEmpty && index === 0 && from === 0 ? hint : undefined}
      />
    );
  });
}
