'use client';

import type { Journey, MergeConflict, ThingName } from '@sojourn/core';
import {
  briefText,
  diffNames,
  diffWords,
  fieldWords,
  useDiffName,
  useDiffValue,
  useSection,
  type ShownValue,
} from '@sojourn/react/kit';
import { useMemo } from 'react';
import { details as detailWords } from '../i18n/en/details';
import { conflicts as english } from '../i18n/en/conflicts';
import { useEditorMessages } from '../i18n/useEditorMessages';

/** What a conflict is about, in words, and what each side says. */
export interface ConflictWords {
  title: string;
  ours: ShownValue;
  theirs: ShownValue;
}

/** The kind of the things in a list that has an order. */
const inList: Readonly<Record<string, ThingName>> = {
  stages: 'stage',
  touchpoints: 'touchpoint',
  cards: 'card',
  lanes: 'lane',
  ratings: 'rating',
  personas: 'persona',
  channels: 'channel',
  measures: 'measure',
  sources: 'source',
  paths: 'path',
  opportunities: 'opportunity',
  actions: 'action',
};

/** Says what both sides did. Things are called as the journey calls them now, and as they were. */
export function useConflictWords(journey: Journey): (conflict: MergeConflict) => ConflictWords {
  const { text } = useEditorMessages('conflicts', english);
  const { text: detailText } = useEditorMessages('details', detailWords);
  const { text: fieldText } = useSection('fields', fieldWords);
  const { text: diffText } = useSection('diff', diffWords);
  const names = useMemo(() => diffNames(journey), [journey]);
  const side = { journey, label: '', isContent: false, names };
  const nameOf = useDiffName(side);
  const valueOf = useDiffValue(side);
  const words = (said: string): ShownValue => ({ is: 'words', text: said });

  function titleOf({ thing, id }: MergeConflict): string {
    if (thing === 'journey') return diffText('journey');
    if (thing === 'rating') return nameOf('measure', id.split('/')[0] ?? id);
    return briefText(nameOf(thing, id));
  }

  function fieldName(field = ''): string {
    return fieldText(Object.hasOwn(fieldWords, field) ? (field as 'title') : 'other');
  }

  function placeName(id: unknown): ShownValue {
    for (const kind of ['stage', 'touchpoint', 'opportunity']) {
      const name = names.get(`${kind} ${String(id)}`);
      if (name !== undefined) return words(briefText(name));
    }
    return words(text('isRemoved'));
  }

  function ordered(field: string, ids: unknown): ShownValue {
    const kind = inList[field] ?? 'card';
    const list = Array.isArray(ids) ? (ids as string[]) : [];
    return { is: 'list', items: list.map((id) => briefText(nameOf(kind, id))) };
  }

  return (conflict) => {
    const { kind, thing, field = '', ours, theirs } = conflict;
    const title = titleOf(conflict);
    switch (kind) {
      case 'changed':
        return {
          title: text('changed', { title, field: fieldName(field) }),
          ours: valueOf(thing, field, ours),
          theirs: valueOf(thing, field, theirs),
        };
      case 'removed':
      case 'needed': {
        const isHere = ours === undefined;
        const sentence = kind === 'needed' ? 'needed' : isHere ? 'removedHere' : 'removedThere';
        return {
          title: text(sentence, { title }),
          ours: words(text(isHere ? 'isRemoved' : 'isKept')),
          theirs: words(text(isHere ? 'isKept' : 'isRemoved')),
        };
      }
      case 'moved':
        return {
          title: text('moved', { title }),
          ours: placeName(ours),
          theirs: placeName(theirs),
        };
      case 'order': {
        // Lists inside a thing are called so in its details; the journey's own, in a comparison.
        const list = Object.hasOwn(diffWords, field)
          ? diffText(field as 'lanes')
          : detailText(field as 'cards');
        return {
          title: text('order', { list }),
          ours: ordered(field, ours),
          theirs: ordered(field, theirs),
        };
      }
      case 'renamed':
        return {
          title: text('renamed', { id: String(theirs) }),
          ours: words(String(ours)),
          theirs: words(String(theirs)),
        };
      case 'off-scale': {
        const said = (rating: unknown) => {
          const { value, raw } = rating as { value?: unknown; raw?: { value?: unknown } };
          return valueOf('rating', 'value', value ?? raw?.value);
        };
        return { title: text('offScale', { title }), ours: said(ours), theirs: said(theirs) };
      }
      default:
        return kind satisfies never;
    }
  };
}
