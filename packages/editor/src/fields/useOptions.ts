'use client';

import type { Id } from '@sojourn/core';
import { useMemo, useState } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { FieldOption, ReferenceField, ReferencesField } from './types';

/** The id of the item that adds what was typed; no document's id begins so. */
const adding = '+';

/** Whether an item of the list adds a thing instead of choosing one. */
export function isAdding({ id }: FieldOption): boolean {
  return id === adding;
}

/** Whether two options are the same thing. */
export function isSameOption(one: FieldOption, other: FieldOption): boolean {
  return one.id === other.id;
}

/** What an option is called. */
export function titleOfOption({ title }: FieldOption): string {
  return title;
}

/** What can be chosen in a combobox, with an item that adds what was typed where nothing is called so. */
export function useOptions(field: ReferenceField | ReferencesField, ids: readonly Id[]) {
  const { text } = useEditorMessages('fields', english);
  const { options, onAdd } = field;
  const [query, setQuery] = useState('');
  const known = useMemo(() => options(), [options]);
  const typed = query.trim();
  const isKnown = known.some(
    ({ title }) => title.trim().toLocaleLowerCase() === typed.toLocaleLowerCase(),
  );
  const items: FieldOption[] =
    onAdd && typed !== '' && !isKnown
      ? [...known, { id: adding, title: text('addNew', { title: typed }) }]
      : [...known];
  const byId = new Map(known.map((option) => [option.id, option]));
  return {
    items,
    chosen: ids.map((id) => byId.get(id) ?? { id, title: id }),
    setQuery,
    /** The id that was chosen; of the item that adds, the id of what it added. */
    idOf: (option: FieldOption) => (isAdding(option) ? onAdd?.(typed) : option.id),
  };
}
