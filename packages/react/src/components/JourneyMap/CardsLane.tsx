import { laneCells, type Image, type Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { safeHref } from '../../internal/safeHref';
import { safeImageSrc } from '../../internal/safeImageSrc';
import { useSurroundings } from '../../internal/surroundings';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContentProps } from './LaneCells';

function CardImage({ image }: { image: Image }) {
  const { allowRemoteImages } = useSurroundings();
  const src = safeImageSrc(image.src, allowRemoteImages);
  if (src === undefined) return null;
  return <img src={src} alt={image.alt} loading="lazy" referrerPolicy="no-referrer" />;
}

function FoldedCards({ count }: { count: number }) {
  const { text } = useMessages('map', english);
  return <p data-part="meta">{text('cards', { count })}</p>;
}

function cardsAt({ layout, lane, column: { index }, span }: LaneContentProps): ReactNode {
  const [cell] = laneCells(layout, lane, { from: index, to: index + span });
  if (!cell || cell.cards.length + cell.folded === 0) return null;
  const content = contentAttributes(layout.journey.language);
  return (
    <>
      {cell.cards.length > 0 && (
        <ul data-part="items">
          {cell.cards.map(({ id, text, tone, image, href: link }) => {
            const href = safeHref(link);
            return (
              <li key={id} data-part="card" data-tone={tone} {...content}>
                {image && <CardImage image={image} />}
                {href === undefined ? text : <a href={href}>{text}</a>}
              </li>
            );
          })}
        </ul>
      )}
      {cell.folded > 0 && <FoldedCards count={cell.folded} />}
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
  return <LaneCells lane={lane} content={cardsAt} cells={cells} />;
}
