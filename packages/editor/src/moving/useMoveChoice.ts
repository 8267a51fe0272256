'use client';

import type { Id, Journey } from '@sojourn/core';
import { useState } from 'react';
import { useTargetNames } from '../actions/useTargetNames';
import { moving as english } from '../i18n/en/moving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { rowsOf } from '../store/spots';
import type { Target } from '../store/types';
import type { RadioOption } from './RadioList';
import { cardOf, followerOf, holderOf, stageOf, type Destination } from './places';

/** One of the lists: what is chosen in it, and out of what. */
export interface MoveList {
  name: 'stage' | 'lane' | 'where' | 'place';
  options: readonly RadioOption[];
  value: string;
  choose: (value: string) => void;
}

/** The lists of a move, where it would lead, and that as a sentence. */
export interface MoveChoice {
  lists: readonly MoveList[];
  destination: Destination | undefined;
  preview: string;
}

type Listed = 'stage' | 'touchpoint' | 'lane';

/** The stage in which a thing stands now. */
function stageNow(journey: Journey, { kind, id }: Target): Id {
  const holder = kind === 'card' ? cardOf(journey, id)?.holder.id : id;
  const at = journey.opportunities.find((one) => one.id === id)?.at[0];
  const place = kind === 'opportunity' ? (cardOf(journey, at ?? '')?.holder.id ?? at) : holder;
  const isStage = journey.stages.some((stage) => stage.id === place);
  const found = isStage ? place : place && stageOf(journey, place)?.id;
  return found ?? journey.stages[0]?.id ?? '';
}

function holderNow(journey: Journey, { kind, id }: Target): Id | undefined {
  if (kind === 'card') return cardOf(journey, id)?.holder.id;
  const at = journey.opportunities.find((one) => one.id === id)?.at[0];
  return at === undefined ? undefined : (cardOf(journey, at)?.holder.id ?? at);
}

/** What is chosen in the dialog that moves things, list by list. */
export function useMoveChoice(targets: readonly Target[]): MoveChoice {
  const { text } = useEditorMessages('moving', english);
  const nameOf = useTargetNames();
  const journey = useEditor((snapshot) => snapshot.journey);
  const layout = useEditor((snapshot) => snapshot.layout);
  const [first = { kind: 'journey', id: '' } as const] = targets;
  const [stageId, setStage] = useState(() => stageNow(journey, first));
  const [laneId, setLane] = useState(() => cardOf(journey, first.id)?.card.lane ?? '');
  const [holder, setHolder] = useState(() => holderNow(journey, first));
  // The thing that it is to stand after; empty at the beginning; not chosen yet: where it stands.
  const [place, setPlace] = useState<Id>();

  const stage = journey.stages.find(({ id }) => id === stageId) ?? journey.stages[0];
  const moved = new Set(targets.map(({ id }) => id));
  const name = (kind: Listed, id: Id) => nameOf(journey, { kind, id });
  const optionsOf = (kind: Listed, ids: readonly Id[]) =>
    ids.map((id) => ({ value: id, label: name(kind, id) }));

  function stageList(): MoveList {
    return {
      name: 'stage',
      options: optionsOf(
        'stage',
        journey.stages.map(({ id }) => id),
      ),
      value: stage?.id ?? '',
      choose: (value) => {
        setStage(value);
        setPlace(undefined);
        setHolder(value);
      },
    };
  }

  /** The place in a list of its like: after which of the others. */
  function placeList(kind: Listed, ids: readonly Id[]): { list: MoveList; before?: Id } {
    const others = ids.filter((id) => !moved.has(id));
    const here = ids.indexOf(first.id);
    const ahead = ids.slice(0, Math.max(here, 0)).filter((id) => !moved.has(id));
    const now = here < 0 ? (others.at(-1) ?? '') : (ahead.at(-1) ?? '');
    const value = place !== undefined && (place === '' || others.includes(place)) ? place : now;
    const before = value === '' ? others[0] : others[others.indexOf(value) + 1];
    const options = [
      { value: '', label: text('first') },
      ...others.map((id) => ({ value: id, label: text('after', { title: name(kind, id) }) })),
    ];
    const list: MoveList = { name: 'place', options, value, choose: setPlace };
    return { list, ...(before !== undefined && { before }) };
  }

  /** A touchpoint of the stage, or the whole of it. */
  function whereList(): { list: MoveList; at: Id } {
    const ids = stage?.touchpoints.map(({ id }) => id) ?? [];
    const whole = stage?.id ?? '';
    const at = holder !== undefined && ids.includes(holder) ? holder : whole;
    const options = [{ value: whole, label: text('whole') }, ...optionsOf('touchpoint', ids)];
    return { list: { name: 'where', options, value: at, choose: setHolder }, at };
  }

  function holderName(id: Id): string {
    return name(stage?.id === id ? 'stage' : 'touchpoint', id);
  }

  switch (first.kind) {
    case 'stage':
    case 'lane': {
      const { kind } = first;
      const ids =
        kind === 'stage'
          ? journey.stages.map(({ id }) => id)
          : rowsOf(layout).flatMap((row) => (row.kind === 'lane' ? [row.key] : []));
      const { list, before } = placeList(kind, ids);
      const last = ids.at(-1) ?? '';
      const end = kind === 'lane' ? followerOf(journey.lanes, last) : undefined;
      const preview =
        list.value === ''
          ? text('previewFirst')
          : text('previewAfter', { title: name(kind, list.value) });
      return { lists: [list], destination: { kind, before: before ?? end }, preview };
    }
    case 'touchpoint': {
      if (!stage) break;
      const { list, before } = placeList(
        'touchpoint',
        stage.touchpoints.map(({ id }) => id),
      );
      const title = name('stage', stage.id);
      const preview =
        list.value === ''
          ? text('previewFirstIn', { stage: title })
          : text('previewAfterIn', { title: name('touchpoint', list.value), stage: title });
      const destination = { kind: 'touchpoint', stage: stage.id, before } as const;
      return { lists: [stageList(), list], destination, preview };
    }
    case 'card': {
      const lanes = journey.lanes.filter(({ kind }) => kind === 'cards').map(({ id }) => id);
      const lane: MoveList = {
        name: 'lane',
        options: optionsOf('lane', lanes),
        value: laneId,
        choose: setLane,
      };
      const { list, at } = whereList();
      const preview = text('previewCard', { lane: name('lane', laneId), at: holderName(at) });
      const same = holderOf(journey, at)?.cards.filter((card) => card.lane === laneId);
      // What stands in the cell already keeps its place there.
      const isThere = targets.every(({ id }) => same?.some((card) => card.id === id));
      const destination = { kind: 'card', holder: at, lane: laneId } as const;
      return {
        lists: [lane, stageList(), list],
        destination: isThere ? undefined : destination,
        preview,
      };
    }
    case 'opportunity': {
      const { list, at } = whereList();
      return {
        lists: [stageList(), list],
        destination: { kind: 'opportunity', to: at },
        preview: text('previewAt', { at: holderName(at) }),
      };
    }
    default:
  }
  return { lists: [], destination: undefined, preview: '' };
}
