'use client';

import type { Journey, Touchpoint } from '@sojourn/core';
import { diffWords, useLaneName, useSection } from '@sojourn/react/kit';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { RatingList } from './RatingList';
import { ThingList } from './ThingList';
import { usePathNote } from './usePathNote';

export interface TouchpointSectionsProps {
  touchpoint: Touchpoint;
  journey: Journey;
}

/** What hangs on a touchpoint: ratings, cards, paths, opportunities. Renders sections. */
export function TouchpointSections({ touchpoint, journey }: TouchpointSectionsProps) {
  const { text } = useEditorMessages('details', english);
  const { text: section } = useSection('diff', diffWords);
  const store = useEditorStore();
  const laneName = useLaneName();
  const pathNote = usePathNote();
  const { id, cards } = touchpoint;
  const laneOf = (laneId: string) => {
    const lane = journey.lanes.find((one) => one.id === laneId);
    return lane && laneName(lane);
  };
  const order = new Map(journey.lanes.map((lane, index) => [lane.id, index]));
  const inLanes = [...cards].sort((a, b) => (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0));
  const ids = new Set([id, ...cards.map((card) => card.id)]);
  return (
    <>
      <RatingList touchpoint={touchpoint} journey={journey} />
      <ThingList
        title={text('cards')}
        empty={text('noCards')}
        journey={journey}
        things={inLanes.map((thing) => ({
          kind: 'card',
          id: thing.id,
          thing,
          note: laneOf(thing.lane),
        }))}
      />
      <ThingList
        title={section('paths')}
        empty={text('noPaths')}
        journey={journey}
        things={journey.paths
          .filter(({ from, to }) => from === id || to === id)
          .map((thing) => ({ kind: 'path', id: thing.id, thing, note: pathNote(thing) }))}
        add={{
          label: text('addPath'),
          command: { type: 'path.add', value: { id: 'path-new', from: id, kind: 'exit' } },
          onAdd: () => store.set({ dialog: { name: 'link', from: id } }),
        }}
      />
      <ThingList
        title={section('opportunities')}
        empty={text('noOpportunities')}
        journey={journey}
        things={journey.opportunities
          .filter(({ at }) => at.some((place) => ids.has(place)))
          .map((thing) => ({ kind: 'opportunity', id: thing.id, thing }))}
        adds={{
          kind: 'opportunity',
          label: text('addOpportunity'),
          title: text('newOpportunity'),
          holder: id,
        }}
      />
    </>
  );
}
