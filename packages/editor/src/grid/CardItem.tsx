'use client';

import { evidenceOf, needsEvidence, type Id, type Lane } from '@sojourn/core';
import {
  cardImage,
  cardText,
  cardWords,
  contentAttributes,
  evidenceMark,
  evidenceWords,
  hasText,
  personaMarks,
  useMessages,
  useSurroundings,
} from '@sojourn/react/kit';
import { useId } from 'react';
import { CommentCount } from '../comments';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor } from '../store/EditorContext';
import { cardAt } from './cardAt';
import { SpotBox } from './SpotBox';
import { Written } from './Written';

export interface CardItemProps {
  lane: Lane;
  /** The column in whose cell it stands. */
  column: Id;
  index: number;
  id: Id;
}

/** A card in its cell. Renders a `<div>`. */
export function CardItem({ lane, column, index, id }: CardItemProps) {
  const { text } = useEditorMessages('grid', english);
  const words = useMessages('card', cardWords);
  const grades = useMessages('evidence', evidenceWords);
  const around = useSurroundings();
  const { allowRemoteImages = around.allowRemoteImages, comments } = useEditorHost();
  const countId = useId();
  // At once: a map has hundreds of cards, and each asks after every change.
  const [card, sources, personas, language] = useEditor(
    ({ layout, journey }) =>
      [cardAt(layout, index, id), journey.sources, journey.personas, journey.language] as const,
  );
  if (!card) return null;
  const spot = { row: lane.id, column, item: id };
  return (
    <SpotBox
      spot={spot}
      label={hasText(card.text) ? card.text : text('untold')}
      aria-describedby={comments && countId}
      data-part="card"
      data-tone={card.tone}
      {...contentAttributes(language)}
    >
      <Written spot={spot} target={{ kind: 'card', id }} value={card.text}>
        {card.image && cardImage(card, lane, allowRemoteImages)}
        {hasText(card.text) ? cardText(card, lane, words) : !card.image && text('untold')}
        {sources.length > 0 &&
          needsEvidence(lane) &&
          evidenceMark(evidenceOf(card.sources, sources), grades)}
        {personas.length > 1 && personaMarks(card.personas, personas, words)}
      </Written>
      <CommentCount about={id} id={countId} />
    </SpotBox>
  );
}
