import { evidenceOf, laneCells, needsEvidence, type Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { card as cardWords } from '../../i18n/en/card';
import { evidence as evidenceWords } from '../../i18n/en/evidence';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { useSurroundings } from '../../internal/surroundings';
import { cardImage, cardText, evidenceMark, personaMarks } from '../CardNote/cardParts';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContentProps } from './LaneCells';

function CardsCell({ layout, lane, column: { index }, span }: LaneContentProps): ReactNode {
  const { text } = useMessages('map', english);
  const words = useMessages('card', cardWords);
  const grades = useMessages('evidence', evidenceWords);
  const { allowRemoteImages } = useSurroundings();
  const [cell] = laneCells(layout, lane, { from: index, to: index + span });
  if (!cell || cell.cards.length + cell.folded === 0) return null;
  const { language, personas, sources } = layout.journey;
  const content = contentAttributes(language);
  // Where nothing has a source, a mark on each card would say the same: all of it is assumed.
  const graded = sources.length > 0 && needsEvidence(lane);
  return (
    <>
      {cell.cards.length > 0 && (
        <ul data-part="items">
          {cell.cards.map((card) => (
            <li key={card.id} data-part="card" data-tone={card.tone} {...content}>
              {card.image && cardImage(card, lane, allowRemoteImages)}
              {cardText(card, lane, words)}
              {graded && evidenceMark(evidenceOf(card.sources, sources), grades)}
              {personas.length > 1 && personaMarks(card.personas, personas, words)}
            </li>
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
  return <LaneCells lane={lane} content={CardsCell} cells={cells} />;
}
