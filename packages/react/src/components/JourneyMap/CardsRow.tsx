import { laneCells, type Card, type JourneyLayout, type Lane } from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { useMessages, useWords } from '../../i18n/useMessages';
import { safeHref } from '../../internal/safeHref';
import { safeImageSrc } from '../../internal/safeImageSrc';
import { useSurroundings } from '../../internal/surroundings';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

function CardItem({ card, language }: { card: Card; language: string | undefined }) {
  const { allowRemoteImages } = useSurroundings();
  const href = safeHref(card.href);
  const src = safeImageSrc(card.image?.src, allowRemoteImages);
  return (
    <li data-part="card" data-tone={card.tone} {...contentAttributes(language)}>
      {src !== undefined && (
        <img src={src} alt={card.image?.alt ?? ''} loading="lazy" referrerPolicy="no-referrer" />
      )}
      {href === undefined ? card.text : <a href={href}>{card.text}</a>}
    </li>
  );
}

interface CardsCellProps extends CellAttributes {
  layout: JourneyLayout;
  lane: Lane;
  from: number;
  to: number;
  messages: LaneRowProps['messages'];
}

const CardsCell = memo(function CardsCell({
  layout,
  lane,
  from,
  to,
  messages,
  ...attributes
}: CardsCellProps) {
  const { text } = useMessages('map', english, messages);
  const cell = laneCells(layout, lane, { from, to })[0];
  return (
    <JourneyMapCell {...attributes} {...(to - from > 1 && { colSpan: to - from })}>
      {cell && cell.cards.length > 0 && (
        <ul data-part="cards">
          {cell.cards.map((card) => (
            <CardItem key={card.id} card={card} language={layout.journey.language} />
          ))}
        </ul>
      )}
      {cell && cell.folded > 0 && <p data-part="folded">{text('cards', { count: cell.folded })}</p>}
    </JourneyMapCell>
  );
});

/** The cells of a cards lane, or what belongs there where it has no card at all. */
export function CardsRow({ layout, lane, columns, selectedId, messages }: LaneRowProps) {
  const words = useWords(messages);
  const { from, to, windowed } = columns;
  const cells = laneCells(layout, lane, columns);
  const empty = !windowed && cells.every(({ cards, folded }) => cards.length + folded === 0);
  if (empty) {
    return (
      <td colSpan={Math.max(1, to - from)}>
        <p data-part="guidance">{laneGuidance(lane.topic ?? lane.kind, words)}</p>
      </td>
    );
  }
  return cells.map(({ start, end, column }) => (
    <CardsCell
      key={column.id}
      layout={layout}
      lane={lane}
      from={start}
      to={end}
      messages={messages}
      {...cellAttributes(layout, column, { selectedId, windowed })}
    />
  ));
}
