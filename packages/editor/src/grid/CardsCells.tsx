'use client';

import { laneCells, type Id, type JourneyLayout, type Lane } from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import { mapWords, useMessages, useSurroundings } from '@sojourn/react/kit';
import { memo } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { LaneColumnsProps } from '../scoring';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Plus } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { CardItem } from './CardItem';
import { InPlaceText } from './InPlaceText';
import { LaneCell, useCellWords } from './LaneCell';
import { newCardCommand } from './writes';

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

/** The card that is being written into a cell, as long as it is. */
function NewCard({ lane, column, id }: { lane: Lane; column: Id; id: Id }) {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  return (
    <div data-part="card">
      <InPlaceText
        value=""
        label={text('cardText')}
        multiline
        required
        write={(next, mark) => {
          const { layout } = store.getSnapshot();
          const exists = layout.columns.some(
            ({ touchpoint, stage }) =>
              touchpoint?.cards.some((card) => card.id === id) ||
              stage.cards.some((card) => card.id === id),
          );
          const spot = { row: lane.id, column };
          const result = store.apply(
            exists
              ? { type: 'card.update', id, changes: { text: next } }
              : newCardCommand(spot, id, next),
            { mark },
          );
          // What has been written is what the keyboard goes on from.
          if (result.ok && !exists) store.goTo({ ...spot, item: id }, { focus: false });
        }}
      />
    </div>
  );
}

const CardsCell = memo(function CardsCell({ lane, id, start, end, hint }: CellProps) {
  const { text: mapText } = useMessages('map', mapWords);
  const store = useEditorStore();
  const words = useCellWords(lane);
  const cards = useEditor(({ layout }) =>
    cellAt(layout, lane, { start, end })?.cards.map((card) => card.id),
  );
  const folded = useEditor(({ layout }) => cellAt(layout, lane, { start, end })?.folded ?? 0);
  const adding = useEditor(({ editing }) =>
    editing?.adding && editing.spot.row === lane.id && editing.spot.column === id
      ? editing.id
      : undefined,
  );
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const shown = cards?.filter((card) => card !== adding) ?? [];
  return (
    <LaneCell lane={lane} id={id} start={start} end={end} empty={(cards ?? []).length === 0}>
      {shown.length > 0 && (
        <div data-part="items">
          {shown.map((card) => (
            <CardItem key={card} lane={lane} column={id} index={start} id={card} />
          ))}
        </div>
      )}
      {adding !== undefined && <NewCard key={adding} lane={lane} column={id} id={adding} />}
      {folded > 0 && <p data-part="meta">{mapText('cards', { count: folded })}</p>}
      {hint !== undefined && adding === undefined && <p data-part="hint">{hint}</p>}
      {!readOnly && adding === undefined && (
        <IconButton
          data-part="add"
          tabIndex={-1}
          icon={Plus}
          label={words.add}
          onClick={() => store.edit({ row: lane.id, column: id }, { adding: true })}
        />
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
