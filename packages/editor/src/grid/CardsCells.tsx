'use client';

import { laneCells, type Id, type JourneyLayout, type Lane } from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import { mapWords, useMessages, useSurroundings } from '@sojourn/react/kit';
import { memo } from 'react';
import type { LaneColumnsProps } from '../scoring';
import { useEditor } from '../store/EditorContext';
import { AddButton } from './AddButton';
import { CardItem } from './CardItem';
import { isFirstColumn, LaneCell, useLaneCellWords, type LaneCellWords } from './LaneCell';
import { addedTo, NewItem } from './NewItem';

interface CellProps extends LaneCellWords {
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

function Folded({ count }: { count: number }) {
  const { text } = useMessages('map', mapWords);
  return <p data-part="meta">{text('cards', { count })}</p>;
}

const CardsCell = memo(function CardsCell(props: CellProps) {
  const { lane, id, start, end, hint, emptyLabel, addLabel } = props;
  const [isFirst = false, folded = 0, adding, ...cards] = useEditor(({ layout, editing }) => {
    const cell = cellAt(layout, lane, { start, end });
    return [
      isFirstColumn(layout, layout.columns[start]),
      cell?.folded,
      addedTo(editing, lane, id),
      ...(cell?.cards.map((card) => card.id) ?? []),
    ] as const;
  }) as [boolean?, number?, Id?, ...Id[]];
  const shown = cards.filter((card) => card !== adding);
  return (
    <LaneCell
      lane={lane}
      id={id}
      start={start}
      end={end}
      isFirst={isFirst}
      emptyLabel={shown.length === 0 ? emptyLabel : undefined}
    >
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
      {folded > 0 && <Folded count={folded} />}
      {hint !== undefined && adding === undefined && <p data-part="hint">{hint}</p>}
      {addLabel !== undefined && adding === undefined && (
        <AddButton lane={lane} id={id} label={addLabel} />
      )}
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
  const words = useLaneCellWords(lane);
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
        {...words}
        hint={isEmpty && index === 0 && from === 0 ? hint : undefined}
      />
    );
  });
}
