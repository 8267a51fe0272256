'use client';

import { evidenceOf, needsEvidence, type Card, type Id, type Lane } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { blueprint as english } from '../../i18n/en/blueprint';
import { card as cardWords } from '../../i18n/en/card';
import { evidence as evidenceWords } from '../../i18n/en/evidence';
import { useMessages } from '../../i18n/useMessages';
import { foldText } from '../../internal/foldText';
import { Icon } from '../../internal/Icon';
import { Link2 } from '../../internal/icons';
import { safeHref } from '../../internal/safeHref';
import { useSurroundings } from '../../internal/surroundings';
import { cardImage, cardText, evidenceMark, personaMarks } from '../CardNote/cardParts';
import { useJourneyMap } from '../JourneyMap/JourneyMapContext';
import { tieOf, useBlueprint } from './BlueprintContext';
import { CardName } from './CardName';

interface TiedCardsProps {
  label: string;
  ids: readonly Id[];
  /** Whether they can be followed: they are seen. */
  selected: boolean;
}

/** The cards on one side of a dependency. */
function TiedCards({ label, ids, selected }: TiedCardsProps) {
  const { dependencies, follow } = useBlueprint();
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {ids.map((id) => (
        <dd key={id}>
          {selected ? (
            <button type="button" onClick={(event) => follow(id, event)}>
              <CardName card={dependencies.cards.get(id)} />
            </button>
          ) : (
            <CardName card={dependencies.cards.get(id)} />
          )}
        </dd>
      ))}
    </>
  );
}

/**
 * A card of a blueprint. One with dependencies is a button; what it needs and what needs it is heard
 * with it, and seen while it is selected. Renders a `<li>`.
 */
export function BlueprintCard({ card, lane }: { card: Card; lane: Lane }) {
  const blueprint = useBlueprint();
  const { text } = useMessages('blueprint', english);
  const words = useMessages('card', cardWords);
  const grades = useMessages('evidence', evidenceWords);
  const { layout, idOf } = useJourneyMap('Lane');
  const { allowRemoteImages } = useSurroundings();
  const { needs, neededBy, cards } = blueprint.dependencies;
  const { language, personas, sources } = layout.journey;
  const content = contentAttributes(language);
  const { id } = card;
  const tied = cards.has(id);
  const tie = tieOf(blueprint, id);
  const selected = tie === 'selected';
  // A button holds no link and nothing that unfolds: then it stands below the text.
  const plain = safeHref(card.href) === undefined && foldText(card.text)[1] === '';
  const textId = idOf(`text-${id}`);
  const tiesId = idOf(`ties-${id}`);
  const marks = (
    <>
      {sources.length > 0 &&
        needsEvidence(lane) &&
        evidenceMark(evidenceOf(card.sources, sources), grades)}
      {personas.length > 1 && personaMarks(card.personas, personas, words)}
    </>
  );

  return (
    <li data-part="card" data-card={id} data-tone={card.tone} data-tie={tie}>
      {cardImage(card, lane, allowRemoteImages)}
      {(!plain || !tied) && (
        <div id={textId} {...content}>
          {cardText(card, {}, words)}
          {marks}
        </div>
      )}
      {tied && (
        <>
          <button
            type="button"
            data-part="tied"
            id={idOf(`card-${id}`)}
            aria-pressed={selected}
            aria-describedby={tiesId}
            {...(plain && content)}
            {...(!plain && { 'aria-labelledby': `${textId} ${idOf(`card-${id}`)}` })}
            onClick={(event) => blueprint.toggle(id, event)}
          >
            {plain ? (
              <span>
                {card.text}
                {marks}
              </span>
            ) : (
              <>
                <Icon node={Link2} />
                {text('dependenciesOf')}
              </>
            )}
          </button>
          <dl data-part="ties" id={tiesId} data-heard={!selected}>
            <TiedCards label={text('needs')} ids={needs.get(id) ?? []} selected={selected} />
            <TiedCards label={text('neededBy')} ids={neededBy.get(id) ?? []} selected={selected} />
          </dl>
        </>
      )}
    </li>
  );
}
