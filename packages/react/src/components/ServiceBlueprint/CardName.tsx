import type { Card } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { card as english } from '../../i18n/en/card';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { useJourneyMap } from '../JourneyMap/JourneyMapContext';

/** In UTF-16 units: what a card is called elsewhere need not be all that it says. */
const most = 80;

/** What a card is called where another one names it. Renders a `<span>`. */
export function CardName({ card }: { card: Card | undefined }) {
  const { language } = useJourneyMap('Lane').layout.journey;
  const { text } = useMessages('card', english);
  if (!card || !hasText(card.text)) return <span>{text('untold')}</span>;
  // By whole code points, so that none is cut in two.
  const beginning = Array.from(card.text.slice(0, most + 1))
    .slice(0, -1)
    .join('');
  return (
    <span {...contentAttributes(language)}>
      {card.text.length > most ? `${beginning}…` : card.text}
    </span>
  );
}
