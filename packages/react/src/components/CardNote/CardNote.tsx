import {
  evidenceOf,
  needsEvidence,
  type Card,
  type Lane,
  type Persona,
  type Source,
} from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { card as english } from '../../i18n/en/card';
import { evidence as grades } from '../../i18n/en/evidence';
import { formatDate } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { useSurroundings } from '../../internal/surroundings';
import { Root } from './CardNote.styles';
import { cardImage, cardText, evidenceWords, personaMarks } from './cardParts';

export interface CardNoteProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The card to show, as the document holds it. */
  card: Card;
  /**
   * The lane in which it stands: a quote gets its marks, a pain its colour, and a note of the team
   * asks for no evidence. Left out: a card about nothing in particular.
   */
  lane?: Pick<Lane, 'topic'> | undefined;
  /** The document's personas, for the initials of those whom the card is about. */
  personas?: readonly Persona[] | undefined;
  /** The document's sources. Without any, nothing is said about evidence. */
  sources?: readonly Source[] | undefined;
  /** Whether a picture on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * One thing that is known, felt or thought at a touchpoint: its text, whom it is about, and how well
 * it is known. Long texts are folded, and open without a script. Renders an `<article>`.
 *
 * @remarks The marks for evidence and personas are images with names. A long text is folded into a
 * native `<details>`.
 * @see {@link EvidenceMeter}, {@link OpportunityBoard}
 *
 * @example
 * <CardNote card={card} lane={lane} personas={journey.personas} sources={journey.sources} />
 */
export const CardNote = forwardRef<HTMLElement, CardNoteProps>(function CardNote(
  { card, lane = {}, personas = [], sources = [], allowRemoteImages, language, messages, ...rest },
  ref,
) {
  const words = useMessages('card', english, messages);
  const evidenceText = useMessages('evidence', grades, messages);
  const around = useSurroundings();
  const { needs = [] } = card;
  const evidence =
    sources.length > 0 && needsEvidence(lane) ? evidenceOf(card.sources, sources) : undefined;
  const about = personaMarks(card.personas, personas, words);

  return (
    <Root {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <div data-topic={lane.topic}>
        <div data-part="card" data-tone={card.tone} {...contentAttributes(language)}>
          {cardImage(card, lane, allowRemoteImages ?? around.allowRemoteImages)}
          {hasText(card.text) && cardText(card, lane, words)}
        </div>
      </div>
      {!hasText(card.text) && card.image === undefined && (
        <p data-part="meta">{words.text('untold')}</p>
      )}
      {(evidence || needs.length > 0 || about) && (
        <div data-part="meta">
          <span>
            {evidence && <span data-evidence={evidence.grade} />}
            <Dotted
              items={[
                evidence && evidenceWords(evidence, evidenceText),
                evidence?.on !== undefined && formatDate(evidence.on, evidenceText.locale),
                needs.length > 0 && words.text('needs', { count: needs.length }),
              ]}
            />
          </span>
          {about && <span>{about}</span>}
        </div>
      )}
    </Root>
  );
});
