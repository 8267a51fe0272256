import type {
  Card,
  JourneyThings,
  Opportunity,
  Path,
  Persona,
  Stage,
  ThingName,
  Touchpoint,
} from '@sojourn/core';
import { diff as english } from '../../i18n/en/diff';
import { map as mapWords } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { DiffText } from './DiffText';
import type { DiffSide } from './types';
import { useDiffName } from './useDiffName';

export interface DiffThingProps {
  thing: ThingName;
  value: JourneyThings[ThingName];
  side: DiffSide;
  language: string | undefined;
}

/** What came or went, in short: a card's text, a touchpoint's channel and contents. */
export function DiffThing({ thing, value, side, language }: DiffThingProps) {
  const { text } = useMessages('diff', english);
  const { text: map } = useMessages('map', mapWords);
  const nameOf = useDiffName(side);
  const content = (words: string | undefined) =>
    hasText(words) && <bdi lang={language}>{words}</bdi>;

  function facts() {
    switch (thing) {
      case 'stage': {
        const { touchpoints, cards } = value as Stage;
        return [
          map('touchpoints', { count: touchpoints.length }),
          cards.length > 0 && map('cards', { count: cards.length }),
        ];
      }
      case 'touchpoint': {
        const { channel, cards, ratings } = value as Touchpoint;
        return [
          channel !== undefined && content(nameOf('channel', channel)),
          cards.length > 0 && map('cards', { count: cards.length }),
          ratings.length > 0 && text('ratings', { count: ratings.length }),
        ];
      }
      case 'persona': {
        const { role, segment } = value as Persona;
        return [content(role), content(segment)];
      }
      case 'path':
        return [
          map((value as Path).kind, { title: nameOf('touchpoint', (value as Path).to ?? '') }),
        ];
      case 'opportunity': {
        const { status, owner } = value as Opportunity;
        return [status !== undefined && map(status), content(owner)];
      }
      default:
        return [];
    }
  }

  if (thing === 'card') {
    const { text: words } = value as Card;
    return <DiffText text={words} kind="added" language={language} />;
  }
  const shown = facts().filter(Boolean);
  return shown.length > 0 ? (
    <Dotted items={shown} />
  ) : (
    <bdi lang={language}>{nameOf(thing, 'id' in value ? value.id : '')}</bdi>
  );
}
