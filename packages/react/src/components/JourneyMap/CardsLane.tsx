import { laneCells, type Card, type Lane } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { safeHref } from '../../internal/safeHref';
import { safeImageSrc } from '../../internal/safeImageSrc';
import { useSurroundings } from '../../internal/surroundings';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContentProps } from './LaneCells';

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

function Cards({ layout, lane, column: { index }, span }: LaneContentProps) {
  const { text } = useMessages('map', english);
  const [cell] = laneCells(layout, lane, { from: index, to: index + span });
  if (!cell) return null;
  return (
    <>
      {cell.cards.length > 0 && (
        <ul data-part="items">
          {cell.cards.map((card) => (
            <CardItem key={card.id} card={card} language={layout.journey.language} />
          ))}
        </ul>
      )}
      {cell.folded > 0 && <p data-part="meta">{text('cards', { count: cell.folded })}</p>}
    </>
  );
}

/** A lane of cards; where it has none at all, what belongs there. */
export function CardsLane({ lane }: { lane: Lane }) {
  const { text } = useMessages('map', english);
  const { layout, laneHint } = useJourneyMap('Lane');
  const columns = useJourneyMapWindow('Lane');
  const cells = laneCells(layout, lane, columns);
  const empty = cells.every(({ cards, folded }) => cards.length + folded === 0);
  if (empty && !columns.windowed) {
    return <EmptyLane>{laneHint?.(lane) ?? text('emptyLane')}</EmptyLane>;
  }
  return <LaneCells lane={lane} content={Cards} cells={cells} />;
}
