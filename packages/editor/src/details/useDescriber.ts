'use client';

import { placeTitles, wellKnownChannel, type Command, type Journey } from '@sojourn/core';
import {
  briefText,
  diffWords,
  fieldWords,
  hasText,
  useChannelName,
  useLaneName,
  useSection,
} from '@sojourn/react/kit';
import type { FieldOption } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import type { Describer, Reference, ReferenceName } from './descriptors/Describer';
import { newMeasureScale } from './newThing';
import { useChoiceWords } from './useChoiceWords';
import { wellKnownChannelIds, wellKnownMeasureIds } from './wellKnownIds';

/** Words and things for the descriptions of fields. */
export function useDescriber(journey: Journey): Describer {
  const { text } = useEditorMessages('details', english);
  const { text: label } = useSection('fields', fieldWords);
  const { text: kindName } = useSection('diff', diffWords);
  const choices = useChoiceWords();
  const laneName = useLaneName();
  const channelName = useChannelName(journey.channels);
  const store = useEditorStore();

  function adding(kind: string, make: (id: string, title: string) => Command) {
    return (title: string) => {
      const id = newId(kind);
      return store.apply(make(id, title)).ok ? id : undefined;
    };
  }

  /** Touchpoints, perhaps with stages and cards, each with where it stands. */
  function places(kinds: readonly ('stage' | 'touchpoint' | 'card')[]): FieldOption[] {
    const titles = placeTitles(journey);
    const titleOf = (id: string) => {
      const title = titles.get(id);
      return hasText(title) ? briefText(title) : text('nameless');
    };
    const cardsOf = (holder: { cards: readonly { id: string }[] }, note: string) =>
      kinds.includes('card')
        ? holder.cards.map(({ id }) => ({ id, title: titleOf(id), note }))
        : [];
    return journey.stages.flatMap((stage) => {
      const stageTitle = titleOf(stage.id);
      return [
        ...(kinds.includes('stage')
          ? [{ id: stage.id, title: stageTitle, note: kindName('stage') }]
          : []),
        ...cardsOf(stage, stageTitle),
        ...stage.touchpoints.flatMap((touchpoint) => [
          ...(kinds.includes('touchpoint')
            ? [{ id: touchpoint.id, title: titleOf(touchpoint.id), note: stageTitle }]
            : []),
          ...cardsOf(touchpoint, titleOf(touchpoint.id)),
        ]),
      ];
    });
  }

  function reference(name: ReferenceName): Reference {
    switch (name) {
      case 'persona':
        return {
          options: () =>
            journey.personas.map(({ id, name: title, role }) => ({ id, title, note: role })),
          onAdd: adding('persona', (id, title) => ({
            type: 'persona.add',
            value: { id, name: title },
          })),
        };
      case 'channel':
        return {
          options: () =>
            [...new Set([...journey.channels.map(({ id }) => id), ...wellKnownChannelIds])].map(
              (id) => ({ id, title: channelName(id) ?? wellKnownChannel(id)?.name ?? id }),
            ),
          onAdd: adding('channel', (id, title) => ({
            type: 'channel.add',
            value: { id, name: title },
          })),
        };
      case 'measure':
        return {
          options: () => [
            ...journey.measures.map(({ id, name: title }) => ({ id, title })),
            ...wellKnownMeasureIds
              .filter((id) => !journey.measures.some((measure) => measure.id === id))
              .map((id) => ({ id, title: text(id) })),
          ],
          onAdd: adding('measure', (id, title) => ({
            type: 'measure.add',
            value: { id, name: title, kind: 'custom', scale: newMeasureScale },
          })),
        };
      case 'source':
        return {
          options: () => journey.sources.map(({ id, title }) => ({ id, title })),
          onAdd: adding('source', (id, title) => ({
            type: 'source.add',
            value: { id, title, kind: 'interview' },
          })),
        };
      case 'cardLane':
        return {
          options: () =>
            journey.lanes
              .filter(({ kind }) => kind === 'cards')
              .map((lane) => ({ id: lane.id, title: laneName(lane) })),
        };
      case 'touchpoint':
        return { options: () => places(['touchpoint']) };
      case 'card':
        return { options: () => places(['card']) };
      case 'place':
        return { options: () => places(['stage', 'touchpoint', 'card']) };
      default:
        return name satisfies never;
    }
  }

  return { text, label, kindName, choices, reference };
}
