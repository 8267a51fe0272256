import type { Card, Journey, Opportunity } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { card as cardEnglish } from '../../i18n/en/card';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { Lightbulb } from '../../internal/icons';
import { safeHref } from '../../internal/safeHref';
import { useSurroundings } from '../../internal/surroundings';
import { useLaneName } from '../../internal/useLaneName';
import { cardImage, cardText } from '../CardNote/cardParts';
import { laneIcon } from '../JourneyMap/laneIcons';

export interface StoryNotesProps {
  journey: Journey;
  cards: readonly Card[];
  opportunities?: readonly Opportunity[] | undefined;
  allowRemoteImages: boolean | undefined;
  messages: LocalePack | undefined;
}

/** What is known at one place, lane by lane, and what could be done. Renders a `<dl>`, or nothing. */
export function StoryNotes(props: StoryNotesProps) {
  const { journey, cards, opportunities = [], allowRemoteImages, messages } = props;
  const words = useMessages('card', cardEnglish, messages);
  const laneName = useLaneName(messages);
  const around = useSurroundings();
  const content = contentAttributes(journey.language);
  const told = journey.lanes.flatMap((lane) => {
    if (lane.hidden || lane.kind !== 'cards') return [];
    const own = cards.filter((card) => card.lane === lane.id && (hasText(card.text) || card.image));
    return own.length > 0 ? [{ lane, own }] : [];
  });
  if (told.length + opportunities.length === 0) return null;
  return (
    <dl>
      {told.map(({ lane, own }) => (
        <div key={lane.id} data-topic={lane.topic}>
          <dt>
            <Icon node={laneIcon(lane)} />
            <span {...(hasText(lane.title) && content)}>{laneName(lane)}</span>
          </dt>
          {own.map((card) => (
            // The line before it goes with the page's direction, the text with its own.
            <dd key={card.id} data-tone={card.tone}>
              <div data-part="card" {...content}>
                {cardImage(card, lane, allowRemoteImages ?? around.allowRemoteImages)}
                {hasText(card.text) && cardText(card, lane, words)}
              </div>
            </dd>
          ))}
        </div>
      ))}
      {opportunities.length > 0 && (
        <div>
          <dt>
            <Icon node={Lightbulb} />
            {laneName({ kind: 'opportunities' })}
          </dt>
          {opportunities.map(({ id, title, href: link }) => {
            const href = safeHref(link);
            return (
              <dd key={id} {...content}>
                {href === undefined ? title : <a href={href}>{title}</a>}
              </dd>
            );
          })}
        </div>
      )}
    </dl>
  );
}
