'use client';

import type { Journey, ThingKind } from '@sojourn/core';
import { diffWords, useSection } from '@sojourn/react/kit';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { PersonaLibraryButton } from '../personas';
import { ThingList } from './ThingList';
import type { ListedThing } from './ThingRow';
import { useChoiceWords } from './useChoiceWords';
import { usePathNote } from './usePathNote';

export interface JourneySectionsProps {
  journey: Journey;
}

/** All lists of a journey, so that what has no place in the grid is reached too. Renders sections. */
export function JourneySections({ journey }: JourneySectionsProps) {
  const { text } = useEditorMessages('details', english);
  const { text: section } = useSection('diff', diffWords);
  const choices = useChoiceWords();
  const pathNote = usePathNote();
  const { personas, stages, lanes, opportunities, paths, measures, channels, sources } = journey;
  const kindOfLane = (kind: string) => choices('laneKind').find((one) => one.value === kind)?.label;
  const kindOfSource = (kind: string) =>
    choices('sourceKind').find((one) => one.value === kind)?.label;
  const shared = { journey, empty: text('none'), ordered: true, folded: true };

  function listed<Thing extends { id: string }>(
    kind: ThingKind,
    things: readonly Thing[],
    noteOf?: (thing: Thing) => string | undefined,
  ): ListedThing[] {
    return things.map((thing) => ({ kind, id: thing.id, thing, note: noteOf?.(thing) }));
  }

  return (
    <>
      <ThingList
        {...shared}
        title={section('personas')}
        things={listed('persona', personas, ({ role }) => role)}
        adds={{ kind: 'persona', label: text('addPersona'), title: text('newPersona') }}
      />
      <PersonaLibraryButton />
      <ThingList
        {...shared}
        title={text('stages')}
        things={listed('stage', stages)}
        adds={{ kind: 'stage', label: text('addStage'), title: text('newStage') }}
      />
      <ThingList
        {...shared}
        title={section('lanes')}
        things={listed('lane', lanes, ({ kind, topic, title }) =>
          // An unnamed lane is called by its kind already.
          topic === undefined && title === undefined ? undefined : kindOfLane(kind),
        )}
        adds={{ kind: 'lane', label: text('addLane'), title: '' }}
      />
      <ThingList
        {...shared}
        title={section('opportunities')}
        things={listed('opportunity', opportunities)}
        adds={{ kind: 'opportunity', label: text('addOpportunity'), title: text('newOpportunity') }}
      />
      <ThingList {...shared} title={section('paths')} things={listed('path', paths, pathNote)} />
      <ThingList
        {...shared}
        title={section('measures')}
        things={listed('measure', measures)}
        adds={{ kind: 'measure', label: text('addMeasure'), title: text('newMeasure') }}
      />
      <ThingList
        {...shared}
        title={section('channels')}
        things={listed('channel', channels)}
        adds={{ kind: 'channel', label: text('addChannel'), title: text('newChannel') }}
      />
      <ThingList
        {...shared}
        title={section('sources')}
        things={listed('source', sources, ({ kind }) => kindOfSource(kind))}
        adds={{ kind: 'source', label: text('addSource'), title: text('newSource') }}
      />
    </>
  );
}
