'use client';

import type { Command, Journey } from '@sojourn/core';
import { formatList } from '@sojourn/react/kit';
import { useState } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { goesAlong } from './goesAlong';
import type { ListedThing } from './ThingRow';
import { useApply } from './useApply';

/** The command that removes a thing with all that cannot be without it. */
export function removalCommand({ kind, id }: Pick<ListedThing, 'kind' | 'id'>): Command {
  return { type: `${kind}.remove`, id };
}

/** Removes things: at once what stands alone, after a question what takes others along. */
export function useRemoval(journey: Journey, titleOf: (thing: ListedThing) => string) {
  const { text, locale } = useEditorMessages('details', english);
  const store = useEditorStore();
  const { apply } = useApply();
  const [asked, setAsked] = useState<{ id: string; consequences: readonly string[] }>();

  function remove(thing: ListedThing): boolean {
    const title = titleOf(thing);
    setAsked(undefined);
    if (apply(removalCommand(thing)) !== undefined) return false;
    store.announce(text('removed', { title }));
    return true;
  }

  return {
    /** The id of the thing that is asked about. */
    askedId: asked?.id,
    consequences: asked?.consequences ?? [],
    /** Removes a thing that takes nothing along; whether it is gone. */
    ask(thing: ListedThing): boolean {
      const { removed, mended } = goesAlong(journey, removalCommand(thing), thing.id);
      const names = removed.map(({ name, count }) => text(`${name}Count`, { count }));
      const consequences = [
        ...(names.length > 0 ? [text('goesAlong', { things: formatList(names, locale) })] : []),
        ...(mended > 0 ? [text('losesIt', { count: mended })] : []),
      ];
      if (consequences.length === 0) return remove(thing);
      setAsked({ id: thing.id, consequences });
      return false;
    },
    remove,
    keep: () => setAsked(undefined),
  };
}
