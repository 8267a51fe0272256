'use client';

import { hasText, personaWords, useSection } from '@sojourn/react/kit';
import { useState } from 'react';
import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditorStore } from '../store/EditorContext';
import { libraryPersonaOf, personaImport } from './personaImport';
import type { LibraryPersona } from './types';
import { usePersonaLibrary } from './usePersonaLibrary';

/** What can be done between a map and a library, and how it is told. */
export function useLibraryActions() {
  const { text } = useEditorMessages('personas', english);
  const { text: personaText } = useSection('persona', personaWords);
  const store = useEditorStore();
  const { personaLibrary } = useEditorHost();
  const library = usePersonaLibrary(personaLibrary);
  const [removed, setRemoved] = useState<LibraryPersona>();

  function nameOf({ name }: { name: string }): string {
    return hasText(name) ? name : personaText('unnamed');
  }

  /** Takes a library's persona into the map; gives whether that was done. */
  function take(persona: LibraryPersona, said: 'added' | 'updated'): boolean {
    const command = personaImport(store.getSnapshot().journey, persona);
    store.seal();
    if (command && !store.apply(command).ok) return false;
    store.announce(text(said, { name: nameOf(persona) }));
    return true;
  }

  async function keep(persona: LibraryPersona): Promise<boolean> {
    const isDone = await library.save(persona);
    if (isDone) {
      setRemoved((now) => (now?.id === persona.id ? undefined : now));
      store.announce(text('kept', { name: nameOf(persona) }));
    }
    return isDone;
  }

  return {
    library,
    removed,
    nameOf,
    take,
    /** Keeps a persona of the map in the library, under the id that it has there. */
    keepOwn(id: string, libraryId = id) {
      const own = libraryPersonaOf(store.getSnapshot().journey, id);
      return own ? keep({ ...own, id: libraryId }) : Promise.resolve(false);
    },
    async remove(persona: LibraryPersona) {
      if (!(await library.remove(persona.id))) return;
      setRemoved(persona);
      store.announce(text('removed', { name: nameOf(persona) }));
    },
    putBack: () => (removed ? keep(removed) : Promise.resolve(false)),
  };
}

/** What {@link useLibraryActions} gives. */
export type LibraryActions = ReturnType<typeof useLibraryActions>;
