'use client';

import type {
  Card,
  Channel,
  Journey,
  Lane,
  Measure,
  Path,
  Persona,
  Stage,
  ThingKind,
} from '@sojourn/core';
import { briefText, hasText, useChannelName, useLaneName } from '@sojourn/react/kit';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { findThing } from '../store/things';

/** What a thing is called where it stands in a sentence or a list. */
export function useThingTitle(journey: Journey) {
  const { text } = useEditorMessages('details', english);
  const laneName = useLaneName();
  const channelName = useChannelName(journey.channels);
  const orNone = (title: string | undefined) =>
    hasText(title) ? briefText(title) : text('nameless');

  return function titleOf(kind: ThingKind, thing: object): string {
    switch (kind) {
      case 'lane':
        return orNone(laneName(thing as Lane));
      case 'channel':
        return orNone(channelName((thing as Channel).id));
      case 'persona':
      case 'measure':
        return orNone((thing as Persona | Measure).name);
      case 'card':
        return orNone((thing as Card).text);
      case 'path': {
        const { from, to, label } = thing as Path;
        if (hasText(label)) return briefText(label);
        const titleAt = (id: string) => {
          const found = findThing(journey, id, 'touchpoint');
          return found ? titleOf('touchpoint', found.thing) : id;
        };
        if (to === undefined) return text('pathFrom', { from: titleAt(from) });
        return text('pathFromTo', { from: titleAt(from), to: titleAt(to) });
      }
      default:
        return orNone((thing as Stage).title);
    }
  };
}
